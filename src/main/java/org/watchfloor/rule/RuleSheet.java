package org.watchfloor.rule;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.watchfloor.base.Message;

/**
 * The lines of one rule file: hands out values and notes a fault where one is wrong, so that all of
 * them are found at once. Not thread-safe; used by one reading.
 */
public final class RuleSheet {
  private static final Duration LONGEST = Duration.ofDays(366);

  private final String file;
  private final List<RuleFault> faults = new ArrayList<>();

  /** A file nothing was read of. */
  public RuleSheet(String file) {
    this.file = file;
  }

  /** What is wrong, in the order in which it was found. */
  public List<RuleFault> faults() {
    return List.copyOf(faults);
  }

  /** Notes one more. */
  public void fault(int line, Message reason) {
    faults.add(new RuleFault(file, line, reason));
  }

  /** The mapping a text is, with no other keys than these. */
  public Optional<Row> root(String text, String... keys) {
    try {
      Optional<Node> root =
          new Compose(LoadSettings.builder().setLabel(file).build()).composeString(text);
      if (root.isEmpty()) {
        fault(1, Message.of("rule.reason.empty"));
      }
      return root.flatMap(node -> row(node, keys));
    } catch (MarkedYamlEngineException e) {
      fault(
          e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1),
          Message.of("rule.reason.syntax", String.valueOf(e.getProblem())));
    } catch (YamlEngineException e) {
      fault(1, Message.of("rule.reason.syntax", String.valueOf(e.getMessage())));
    }
    return Optional.empty();
  }

  private Optional<Row> row(Node at, String... keys) {
    if (at instanceof MappingNode mapping) {
      return Optional.of(new Row(mapping, List.of(keys)));
    }
    fault(line(at), Message.of("rule.reason.notMapping", String.join(", ", keys)));
    return Optional.empty();
  }

  private static int line(Node at) {
    return at.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  /** One mapping. */
  public final class Row {
    private final MappingNode node;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private Row(MappingNode node, List<String> keys) {
      this.node = node;
      for (NodeTuple entry : node.getValue()) {
        String key = entry.getKeyNode() instanceof ScalarNode name ? name.getValue() : "";
        if (!keys.contains(key)) {
          RuleSheet.this.fault(
              RuleSheet.line(entry.getKeyNode()),
              Message.of("rule.reason.unknown", key, String.join(", ", keys)));
        }
        values.put(key, entry.getValueNode());
      }
    }

    /** Where it begins, counted from 1. */
    public int line() {
      return RuleSheet.line(node);
    }

    /** Whether something stands under a key. */
    public boolean has(String key) {
      return values.containsKey(key);
    }

    /** Its keys in the order of the file. */
    public List<String> keys() {
      return List.copyOf(values.keySet());
    }

    /** Notes a fault in the line of a key. */
    public void fault(String key, Message reason) {
      RuleSheet.this.fault(RuleSheet.line(values.getOrDefault(key, node)), reason);
    }

    /** A text that must be there; empty, and a fault, if it is not. */
    public String text(String key) {
      if (values.get(key) instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
        return scalar.getValue().strip();
      }
      fault(key, Message.of("rule.reason.missing", key));
      return "";
    }

    /** Yes or no; no where nothing is said. */
    public boolean yes(String key) {
      return has(key) && text(key).equals("true");
    }

    /** A number that is not negative and must be there; 0, and a fault, if it is not. */
    public BigDecimal number(String key) {
      String written = text(key);
      try {
        BigDecimal number = written.isEmpty() ? BigDecimal.ZERO : new BigDecimal(written);
        if (number.signum() >= 0) {
          return number;
        }
      } catch (NumberFormatException e) {
        fault(key, Message.of("rule.reason.number", key, written));
        return BigDecimal.ZERO;
      }
      fault(key, Message.of("rule.reason.number", key, written));
      return BigDecimal.ZERO;
    }

    /** A constant that must be there; the first of its type, and a fault, if it is not. */
    public <E extends Enum<E>> E constant(String key, Class<E> type) {
      return one(key, text(key), type);
    }

    /** A constant, where one stands. */
    public <E extends Enum<E>> Optional<E> find(String key, Class<E> type) {
      return has(key) ? Optional.of(constant(key, type)) : Optional.empty();
    }

    /** Constants of a list; none where there is no list. */
    public <E extends Enum<E>> List<E> constants(String key, Class<E> type) {
      return texts(key).stream().map(text -> one(key, text, type)).toList();
    }

    private <E extends Enum<E>> E one(String key, String written, Class<E> type) {
      E[] all = type.getEnumConstants();
      for (E constant : all) {
        if (constant.name().equals(written.toUpperCase(Locale.ROOT))) {
          return constant;
        }
      }
      if (!written.isEmpty()) {
        String names = String.join(", ", Arrays.stream(all).map(Enum::name).toList());
        fault(key, Message.of("rule.reason.unknown", written, names));
      }
      return all[0];
    }

    /** A length of time as {@code 20 s}, {@code 90 min}, {@code 2 h}; zero if it is none. */
    public Duration length(String key) {
      String[] parts = text(key).split("\\s+", 2);
      try {
        long count = Long.parseLong(parts[0]);
        Duration length =
            switch (parts.length < 2 ? "" : parts[1].strip()) {
              case "s" -> Duration.ofSeconds(count);
              case "min" -> Duration.ofMinutes(count);
              case "h" -> Duration.ofHours(count);
              case "d" -> Duration.ofDays(count);
              default -> LONGEST.plusDays(1);
            };
        if (count >= 0 && length.compareTo(LONGEST) <= 0) {
          return length;
        }
      } catch (NumberFormatException | ArithmeticException e) {
        fault(key, Message.of("rule.reason.length", key, String.join(" ", parts)));
        return Duration.ZERO;
      }
      fault(key, Message.of("rule.reason.length", key, String.join(" ", parts)));
      return Duration.ZERO;
    }

    /** An hour of the day as {@code 09:00}. */
    public LocalTime hour(String key) {
      return parsed(key, LocalTime::parse, LocalTime.MIDNIGHT);
    }

    /** A day as {@code 2026-01-01}. */
    public LocalDate day(String key) {
      return parsed(key, LocalDate::parse, LocalDate.EPOCH);
    }

    private <T> T parsed(String key, Function<String, T> parser, T otherwise) {
      String written = text(key);
      try {
        return parser.apply(written);
      } catch (DateTimeException e) {
        fault(key, Message.of("rule.reason.time", key, written));
        return otherwise;
      }
    }

    /** The texts of a list; none where there is no list. */
    public List<String> texts(String key) {
      List<String> texts = new ArrayList<>();
      for (Node item : items(key)) {
        if (item instanceof ScalarNode scalar) {
          texts.add(scalar.getValue().strip());
        } else {
          RuleSheet.this.fault(RuleSheet.line(item), Message.of("rule.reason.notText", key));
        }
      }
      return texts;
    }

    /** A mapping under a key; empty, and a fault, if there is none. */
    public Optional<Row> row(String key, String... keys) {
      Node at = values.get(key);
      if (at == null) {
        fault(key, Message.of("rule.reason.missing", key));
        return Optional.empty();
      }
      return RuleSheet.this.row(at, keys);
    }

    /** The mappings of a list; none where there is no list. */
    public List<Row> rows(String key, String... keys) {
      return items(key).stream()
          .map(item -> RuleSheet.this.row(item, keys))
          .flatMap(Optional::stream)
          .toList();
    }

    private List<Node> items(String key) {
      Node at = values.get(key);
      if (at instanceof SequenceNode list) {
        return list.getValue();
      }
      if (at != null) {
        fault(key, Message.of("rule.reason.notList", key));
      }
      return List.of();
    }
  }
}
