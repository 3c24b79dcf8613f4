package org.watchfloor.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The rows that come in with a row, for registers whose rows name each other: an area its parent, a
 * unit the unit above it. Only rows that are themselves accepted or unchanged count; when one that
 * was asked for turns out to be refused, the rows are judged again without it. One thread.
 */
public final class Siblings {
  private final Map<String, TypedRow> byIdentity;
  private final Map<Class<?>, Object> found = new HashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final Map<String, Map<String, TypedRow>> firsts = new HashMap<>();
  private final Map<List<String>, Map<List<Optional<Object>>, List<TypedRow>>> groups =
      new HashMap<>();

  Siblings(Map<String, TypedRow> byIdentity) {
    this.byIdentity = byIdentity;
  }

  /**
   * Whether the file brings a row of this identity.
   *
   * @param id the value of the identity column; several are joined by {@code /} in the order of
   *     {@link Register#columns}, an empty one as nothing
   */
  public boolean contains(String id) {
    asked.add(id);
    return byIdentity.containsKey(id);
  }

  /**
   * The first row above a row that has the same text in a column: for what only one row may say. It
   * counts whether or not it is accepted in the end.
   *
   * @param key the column's key; always read by the same function
   * @param read makes texts alike that mean the same; an empty one is like no other
   */
  public Optional<TypedRow> above(TypedRow row, String key, UnaryOperator<String> read) {
    Map<String, TypedRow> first = firsts.computeIfAbsent(key, column -> firsts(column, read));
    return row.findText(key)
        .map(read)
        .flatMap(text -> Optional.ofNullable(first.get(text)))
        .filter(other -> other.number() < row.number());
  }

  /**
   * The other rows that agree with a row in some columns, in the order of the file; they count
   * whether or not they are accepted in the end.
   *
   * @param keys the columns' keys
   */
  public List<TypedRow> alike(TypedRow row, List<String> keys) {
    return groups
        .computeIfAbsent(keys, this::groups)
        .getOrDefault(values(row, keys), List.of())
        .stream()
        .filter(other -> other.number() != row.number())
        .toList();
  }

  /**
   * What a register finds out about all the rows together, found out once: which of them fit.
   *
   * @param type tells apart what is found out
   * @param find from all rows in the order of the file
   */
  public <V> V once(Class<V> type, Function<List<TypedRow>, V> find) {
    Object known = found.get(type);
    if (known == null) {
      known = find.apply(List.copyOf(byIdentity.values()));
      found.put(type, known);
    }
    return type.cast(known);
  }

  private Map<List<Optional<Object>>, List<TypedRow>> groups(List<String> keys) {
    Map<List<Optional<Object>>, List<TypedRow>> groups = new HashMap<>();
    byIdentity
        .values()
        .forEach(row -> groups.computeIfAbsent(values(row, keys), _ -> new ArrayList<>()).add(row));
    return groups;
  }

  private static List<Optional<Object>> values(TypedRow row, List<String> keys) {
    return keys.stream().map(key -> Optional.ofNullable(row.values().get(key))).toList();
  }

  private Map<String, TypedRow> firsts(String key, UnaryOperator<String> read) {
    Map<String, TypedRow> first = new HashMap<>();
    byIdentity
        .values()
        .forEach(row ->
            row.findText(key)
                .map(read)
                .filter(text -> !text.isEmpty())
                .ifPresent(text ->
                    first.merge(
                        text, row, (one, other) -> one.number() < other.number() ? one : other)));
    return first;
  }

  /** Whether the answer about this row was ever asked for. */
  boolean wasAsked(String id) {
    return asked.contains(id);
  }
}
