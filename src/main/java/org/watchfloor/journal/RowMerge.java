package org.watchfloor.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Joins the rows of one subject field by field, in the order of folding. A field stands as the last
 * who changed it wrote it. Who changed it from something else than what stands did not know what
 * stands: the two are named. A row of which it was not written down what was before stands whole.
 * The same rows give the same whatever order they arrived in; for one folding, one thread.
 */
final class RowMerge {
  private final RowParts parts;
  private final List<RowFact> gone = new ArrayList<>();
  private final List<RowApart> apart = new ArrayList<>();
  private final Map<String, String> changedBy = new TreeMap<>();
  private String madeBy = "";
  private @Nullable RowFact whole;
  private @Nullable Map<String, String> stands;

  RowMerge(RowParts parts) {
    this.parts = parts;
  }

  /** The contradictions found so far, in the order in which they arose. */
  List<RowApart> apart() {
    return List.copyOf(apart);
  }

  /** Goes past a row that was taken back; who wrote the next may have known it. */
  void pass(RowFact fact) {
    gone.add(fact);
  }

  /**
   * Joins the next row.
   *
   * @param entry the name of its entry
   * @return the same with the row as it stands now
   */
  RowFact join(String entry, RowFact fact) {
    RowBefore was = fact.was();
    if (whole == null || was == null) {
      return standsWhole(entry, fact);
    }
    Map<String, String> now = stands == null ? parts.of(parts.row(whole)) : stands;
    Map<String, String> next = parts.of(parts.row(fact));
    return was.there() ? changed(entry, fact, now, next) : anew(entry, fact, now, next);
  }

  /** The fields are looked at when there is a second row: most registers have one of each. */
  private RowFact standsWhole(String entry, RowFact fact) {
    whole = fact;
    stands = null;
    madeBy = entry;
    changedBy.clear();
    return fact;
  }

  /**
   * Goes past a fact that sets fields of the row; without the rows before, there is nothing to do.
   */
  void step(String entry, RowStep fact) {
    RowFact begun = whole;
    if (begun == null) {
      return;
    }
    Map<String, String> now = new TreeMap<>(stands == null ? parts.of(parts.row(begun)) : stands);
    fact.sets()
        .forEach((field, value) -> {
          now.put(field, parts.text(value));
          changedBy.put(field, entry);
        });
    stands = now;
  }

  private RowFact anew(
      String entry, RowFact fact, Map<String, String> now, Map<String, String> next) {
    Map<String, List<RowApart.Field>> against = new TreeMap<>();
    next.forEach((field, value) -> {
      if (!value.equals(now.get(field))) {
        against.computeIfAbsent(by(field), one -> new ArrayList<>()).add(field(field, next, now));
      }
    });
    if (against.isEmpty()) {
      return fact;
    }
    against.forEach(
        (other, fields) -> apart.add(new RowApart(entry, other, other.equals(madeBy), fields)));
    return standsWhole(entry, fact);
  }

  private RowFact changed(
      String entry, RowFact fact, Map<String, String> now, Map<String, String> next) {
    Map<String, String> joined = new TreeMap<>(now);
    Map<String, List<RowApart.Field>> against = new TreeMap<>();
    List<String> moved = new ArrayList<>();
    said(fact, next)
        .forEach((field, old) -> {
          // A field this program does not have any more says nothing.
          if (next.containsKey(field) && !next.get(field).equals(now.get(field))) {
            joined.put(field, next.get(field));
            moved.add(field);
            if (!knew(field, old, now)) {
              against
                  .computeIfAbsent(by(field), one -> new ArrayList<>())
                  .add(field(field, next, now));
            }
          }
        });
    RowFact merged = together(fact, joined, next);
    if (merged == null) {
      // Each change is right by itself, but no row can hold both: the later is kept whole.
      next.forEach((field, value) -> {
        if (!moved.contains(field) && !value.equals(now.get(field))) {
          joined.put(field, value);
          moved.add(field);
          against.computeIfAbsent(by(field), one -> new ArrayList<>()).add(field(field, next, now));
        }
      });
    }
    against.forEach((other, fields) -> apart.add(new RowApart(entry, other, false, fields)));
    moved.forEach(field -> changedBy.put(field, entry));
    stands = joined;
    return merged == null ? fact : merged;
  }

  private @Nullable RowFact together(
      RowFact fact, Map<String, String> joined, Map<String, String> next) {
    try {
      return joined.equals(next) ? fact : parts.with(fact, joined);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /**
   * Whether somebody to whom something stood in a field knew what stands there now. What stood to
   * them may be of rows taken back since: then it is what stood before those.
   */
  private boolean knew(String field, String old, Map<String, String> now) {
    String stood = old;
    for (RowFact back : gone.reversed()) {
      if (stood.equals(now.get(field))) {
        return true;
      }
      if (stood.equals(parts.of(parts.row(back)).get(field))) {
        if (back.was() == null) {
          return true;
        }
        stood = before(back).getOrDefault(field, stood);
      }
    }
    return stood.equals(now.get(field));
  }

  /** What stood in the fields a row speaks of: those it changes, and those that go with them. */
  private Map<String, String> said(RowFact fact, Map<String, String> next) {
    Map<String, String> said = new TreeMap<>(before(fact));
    for (List<String> group : parts.together(fact)) {
      if (group.stream().anyMatch(before(fact)::containsKey)) {
        group.forEach(field -> said.putIfAbsent(field, next.getOrDefault(field, "null")));
      }
    }
    return said;
  }

  private static Map<String, String> before(RowFact fact) {
    RowBefore was = fact.was();
    return was == null ? Map.of() : new TreeMap<>(was.changed());
  }

  private String by(String field) {
    return changedBy.getOrDefault(field, madeBy);
  }

  private static RowApart.Field field(
      String name, Map<String, String> next, Map<String, String> now) {
    return new RowApart.Field(
        name, next.getOrDefault(name, "null"), now.getOrDefault(name, "null"));
  }
}
