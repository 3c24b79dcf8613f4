package org.watchfloor.response.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds of conditions a plan file knows and the keys of each, told once: the reader, the form
 * of the editor, the words of the page and the test of the published schema all go by them.
 */
public enum ConditionKind {
  WARNING(Side.START, List.of("event", "color"), List.of("hazard")),
  WATER_LEVEL(
      Side.START,
      List.of("station", "datum", "value"),
      List.of(ConditionKind.OPERATOR, "forecast", "hazard")),
  RAINFALL(Side.START, List.of("within", "value"), List.of("station", "hazard")),
  SUPERIOR_RESPONSE(Side.START, List.of("level"), List.of()),
  WARNING_CANCELLED(Side.END, List.of(), List.of()),
  SUPERIOR_ENDED(Side.END, List.of(), List.of()),
  SITUATION(Side.BOTH, List.of("text"), List.of()),
  POST_DECISION(Side.BOTH, List.of(), List.of());

  /** The key every condition has. */
  static final String TYPE = "type";

  /** Says only what is understood without it, and stands in no form. */
  private static final String OPERATOR = "op";

  private final Side side;
  private final List<String> needed;
  private final List<String> optional;

  ConditionKind(Side side, List<String> needed, List<String> optional) {
    this.side = side;
    this.needed = needed;
    this.optional = optional;
  }

  /** What a condition is for. */
  private enum Side {
    START,
    END,
    BOTH
  }

  /** The kinds that may start a level. */
  public static List<ConditionKind> starting() {
    return of(Side.START);
  }

  /** The kinds that may end a level. */
  public static List<ConditionKind> ending() {
    return of(Side.END);
  }

  private static List<ConditionKind> of(Side side) {
    return Arrays.stream(values())
        .filter(kind -> kind.side == side || kind.side == Side.BOTH)
        .toList();
  }

  /** The kind of a name among some. */
  static Optional<ConditionKind> named(String name, List<ConditionKind> among) {
    return among.stream().filter(kind -> kind.name().equals(name)).findFirst();
  }

  /** The keys it must have, its type first. */
  List<String> needed() {
    return Stream.concat(Stream.of(TYPE), needed.stream()).toList();
  }

  /** Every key it may have, with those of its mark. */
  List<String> keys() {
    List<String> all = new ArrayList<>(needed());
    all.addAll(optional);
    all.addAll(MarkReader.KEYS);
    return List.copyOf(all);
  }

  /** Every key an officer fills in. */
  List<String> form() {
    return keys().stream().filter(key -> !key.equals(OPERATOR)).toList();
  }
}
