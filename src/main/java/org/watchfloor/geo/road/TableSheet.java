package org.watchfloor.geo.road;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.watchfloor.base.Message;

/** The lines of one speed table: hands out values and notes a fault where one is wrong. */
final class TableSheet {
  private final String file;
  private final List<TableFault> faults = new ArrayList<>();

  TableSheet(String file) {
    this.file = file;
  }

  List<TableFault> faults() {
    return List.copyOf(faults);
  }

  void fault(int line, Message reason) {
    faults.add(new TableFault(file, line, reason));
  }

  /** The mapping at a node with exactly these keys; null, and a fault, if it is none. */
  @Nullable Row row(Node at, String... keys) {
    if (!(at instanceof MappingNode mapping)) {
      fault(line(at), Message.of("geo.speeds.notMapping", String.join(", ", keys)));
      return null;
    }
    return new Row(mapping, List.of(keys));
  }

  private static int line(Node at) {
    return at.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  /** One mapping. */
  final class Row {
    private final MappingNode node;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private Row(MappingNode node, List<String> keys) {
      this.node = node;
      for (NodeTuple entry : node.getValue()) {
        String key = entry.getKeyNode() instanceof ScalarNode name ? name.getValue() : "";
        if (!keys.contains(key)) {
          fault(
              TableSheet.line(entry.getKeyNode()),
              Message.of("geo.speeds.unknown", key, String.join(", ", keys)));
        }
        values.put(key, entry.getValueNode());
      }
      for (String key : keys) {
        if (!values.containsKey(key)) {
          fault(TableSheet.line(node), Message.of("geo.speeds.missing", key));
        }
      }
    }

    int line(String key) {
      return TableSheet.line(values.getOrDefault(key, node));
    }

    String text(String key) {
      return values.get(key) instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    /** A number between two bounds; the lower one, and a fault, if it is none. */
    double number(String key, double least, double most) {
      if (!values.containsKey(key)) {
        return least;
      }
      try {
        double number = Double.parseDouble(text(key));
        if (number >= least && number <= most) {
          return number;
        }
      } catch (NumberFormatException e) {
        fault(line(key), Message.of("geo.speeds.number", key, text(key), least, most));
        return least;
      }
      fault(line(key), Message.of("geo.speeds.number", key, text(key), least, most));
      return least;
    }

    boolean yes(String key) {
      String written = text(key);
      if (values.containsKey(key) && !written.equals("true") && !written.equals("false")) {
        fault(line(key), Message.of("geo.speeds.yes", key, written));
      }
      return written.equals("true");
    }

    <E extends Enum<E>> @Nullable E constant(String key, Class<E> type) {
      for (E constant : type.getEnumConstants()) {
        if (constant.name().equals(text(key))) {
          return constant;
        }
      }
      if (values.containsKey(key)) {
        fault(line(key), Message.of("geo.speeds.unknown", text(key), names(type)));
      }
      return null;
    }

    void once(boolean first, String what) {
      if (!first) {
        fault(TableSheet.line(node), Message.of("geo.speeds.twice", what));
      }
    }

    <E extends Enum<E>> void complete(String key, Set<E> found, Class<E> type) {
      for (E constant : type.getEnumConstants()) {
        if (!found.contains(constant)) {
          fault(line(key), Message.of("geo.speeds.missing", constant.name()));
        }
      }
    }

    @Nullable Row row(String key, String... keys) {
      Node at = values.get(key);
      return at == null ? null : TableSheet.this.row(at, keys);
    }

    List<Row> rows(String key, String... keys) {
      Node at = values.get(key);
      if (!(at instanceof SequenceNode list)) {
        if (at != null) {
          fault(line(key), Message.of("geo.speeds.notList", key));
        }
        return List.of();
      }
      List<Row> rows = new ArrayList<>();
      for (Node item : list.getValue()) {
        Row row = TableSheet.this.row(item, keys);
        if (row != null) {
          rows.add(row);
        }
      }
      return rows;
    }

    private <E extends Enum<E>> String names(Class<E> type) {
      return String.join(", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }
  }
}
