package org.watchfloor.response.plan;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.watchfloor.base.Message;

/**
 * One mapping of a plan file: hands out its values as what they must be, and notes a fault where
 * they are not. A value that is missing or wrong comes back empty; reading goes on, so that all
 * faults are found at once.
 */
final class Section {
  /** No clock of a plan runs longer; what is longer cannot be added to a moment either. */
  private static final Duration LONGEST = Duration.ofDays(3660);

  private final MappingNode node;
  private final Faults faults;
  private final Map<String, NodeTuple> entries = new LinkedHashMap<>();

  private Section(MappingNode node, Faults faults) {
    this.node = node;
    this.faults = faults;
    for (NodeTuple entry : node.getValue()) {
      Node key = entry.getKeyNode();
      String name = key instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (name.isEmpty()) {
        faults.add(key, Message.of("response.plan.reason.keyForm"), remedy("keyForm"));
      } else if (entries.putIfAbsent(name, entry) != null) {
        faults.add(
            key,
            Message.of("response.plan.reason.keyTwice", Faults.brief(name)),
            Message.of("response.plan.remedy.keyTwice", line(entries.get(name).getKeyNode())));
      }
    }
  }

  /** The mapping at a node, with exactly the keys it may have; empty if it is no mapping. */
  static Optional<Section> of(Node node, Faults faults, List<String> known) {
    Optional<Section> section = open(node, faults);
    section.ifPresent(one -> one.refuseUnknown(known));
    return section;
  }

  /** The mapping at a node, whatever its keys. */
  static Optional<Section> open(Node node, Faults faults) {
    if (node instanceof MappingNode mapping) {
      return Optional.of(new Section(mapping, faults));
    }
    faults.add(node, Message.of("response.plan.reason.notMapping"), remedy("mapping"));
    return Optional.empty();
  }

  /** Notes every key that is not among these. */
  void refuseUnknown(List<String> known) {
    entries.forEach((name, entry) -> {
      if (!known.contains(name)) {
        faults.add(
            entry.getKeyNode(),
            Message.of("response.plan.reason.unknownKey", Faults.brief(name)),
            Faults.oneOf(name, known));
      }
    });
  }

  Set<String> keys() {
    return entries.keySet();
  }

  /** Where a key's value stands; the mapping itself if the key is missing. */
  Node at(String key) {
    NodeTuple entry = entries.get(key);
    return entry == null ? node : entry.getValueNode();
  }

  /** The node of a key that need not be there. */
  Optional<Node> find(String key) {
    return Optional.ofNullable(entries.get(key)).map(NodeTuple::getValueNode);
  }

  /** The node of a key that must be there. */
  Optional<Node> get(String key) {
    Optional<Node> value = find(key);
    if (value.isEmpty()) {
      faults.add(
          node,
          Message.of("response.plan.reason.missing", key),
          Message.of("response.plan.remedy.missing", key));
    }
    return value;
  }

  Optional<String> text(String key) {
    return get(key).flatMap(this::text);
  }

  Optional<String> findText(String key) {
    return find(key).flatMap(this::text);
  }

  Optional<Integer> integer(String key) {
    return parsed(key, "integer", Integer::valueOf);
  }

  /** A whole number of at least one. */
  Optional<Integer> positive(String key) {
    Optional<Integer> number = integer(key);
    if (number.filter(one -> one < 1).isPresent()) {
      wrong(at(key), "positive");
      return Optional.empty();
    }
    return number;
  }

  Optional<Double> decimal(String key) {
    return parsed(key, "decimal", Double::valueOf).filter(number -> finite(key, number));
  }

  Optional<Duration> duration(String key) {
    Optional<Duration> read = parsed(key, "duration", Duration::parse);
    if (read.filter(length -> !length.isPositive()).isPresent()) {
      wrong(at(key), "duration");
      return Optional.empty();
    }
    if (read.filter(length -> length.compareTo(LONGEST) > 0).isPresent()) {
      wrong(at(key), "longest");
      return Optional.empty();
    }
    return read;
  }

  Optional<LocalDate> findDate(String key) {
    return find(key).isEmpty() ? Optional.empty() : parsed(key, "date", LocalDate::parse);
  }

  /** Yes or no; the given answer if the key is not there. */
  boolean yes(String key, boolean otherwise) {
    if (find(key).isEmpty()) {
      return otherwise;
    }
    return parsed(key, "boolean", Section::yesOrNo).orElse(otherwise);
  }

  <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
    return get(key).flatMap(at -> constant(at, type));
  }

  <E extends Enum<E>> Optional<E> findConstant(String key, Class<E> type) {
    return find(key).flatMap(at -> constant(at, type));
  }

  <E extends Enum<E>> Optional<E> constant(Node at, Class<E> type) {
    Optional<String> written = text(at);
    Optional<E> found =
        written.flatMap(name ->
            Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(name))
                .findFirst());
    if (written.isPresent() && found.isEmpty()) {
      List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
      unknown(at, written.get(), names);
    }
    return found;
  }

  /** A response level, written 1 to 4. */
  Optional<ResponseLevel> level(String key) {
    Optional<Integer> rank = integer(key);
    Optional<ResponseLevel> found = rank.flatMap(ResponseLevel::ofRank);
    if (rank.isPresent() && found.isEmpty()) {
      faults.add(
          at(key),
          Message.of("response.plan.reason.level", rank.get()),
          Message.of("response.plan.remedy.level"));
    }
    return found;
  }

  /** The items of a list that must be there and hold something. */
  List<Node> list(String key) {
    List<Node> items = get(key).map(this::items).orElse(List.of());
    if (items.isEmpty() && find(key).filter(SequenceNode.class::isInstance).isPresent()) {
      faults.add(
          at(key),
          Message.of("response.plan.reason.emptyList", key),
          Message.of("response.plan.remedy.emptyList"));
    }
    return items;
  }

  /** The items of a list that need not be there. */
  List<Node> findList(String key) {
    return find(key).map(this::items).orElse(List.of());
  }

  /** Items as what they must be; the wrong ones are left out and noted. */
  static <T> List<T> each(List<Node> items, Function<Node, Optional<T>> read) {
    List<T> all = new ArrayList<>();
    items.forEach(item -> read.apply(item).ifPresent(all::add));
    return List.copyOf(all);
  }

  Optional<String> text(Node at) {
    return text(at, faults);
  }

  /** The text at a node. */
  static Optional<String> text(Node at, Faults faults) {
    if (at instanceof ScalarNode scalar
        && !scalar.getTag().equals(Tag.NULL)
        && !scalar.getValue().isBlank()) {
      return Optional.of(scalar.getValue().strip());
    }
    wrong(at, "text", faults);
    return Optional.empty();
  }

  /** The plain text of a scalar, as it is written. */
  static Optional<String> written(Node at) {
    return at instanceof ScalarNode scalar
        ? Optional.of(scalar.getValue().strip())
        : Optional.empty();
  }

  /** Whether nothing is written there. */
  static boolean blank(Node at) {
    return written(at).filter(String::isEmpty).isPresent();
  }

  void unknown(Node at, String written, List<String> allowed) {
    faults.add(
        at,
        Message.of("response.plan.reason.unknown", Faults.brief(written)),
        Faults.oneOf(written, allowed));
  }

  private List<Node> items(Node at) {
    if (at instanceof SequenceNode list) {
      return list.getValue();
    }
    wrong(at, "list");
    return List.of();
  }

  private <T> Optional<T> parsed(String key, String form, Function<String, T> parse) {
    Optional<Node> value = get(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (value.get() instanceof ScalarNode scalar) {
      try {
        return Optional.of(parse.apply(scalar.getValue().strip()));
      } catch (DateTimeException | IllegalArgumentException e) {
        wrong(scalar, form);
        return Optional.empty();
      }
    }
    wrong(value.get(), form);
    return Optional.empty();
  }

  private boolean finite(String key, double number) {
    if (Double.isFinite(number)) {
      return true;
    }
    wrong(at(key), "decimal");
    return false;
  }

  private static boolean yesOrNo(String written) {
    return switch (written) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(written);
    };
  }

  private void wrong(Node at, String form) {
    wrong(at, form, faults);
  }

  private static void wrong(Node at, String form, Faults faults) {
    String written = at instanceof ScalarNode scalar ? scalar.getValue() : "…";
    faults.add(at, Message.of("response.plan.reason.form", Faults.brief(written)), remedy(form));
  }

  private static Message remedy(String form) {
    return Message.of("response.plan.remedy." + form);
  }

  private static int line(Node at) {
    return at.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }
}
