package org.watchfloor.drill.score.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.watchfloor.drill.score.Outcome;

/**
 * Drills side by side, the earliest first: by ability, and score by score. The scenario may have
 * been changed in between: what only some of them asked is there as well, and marked. Pure.
 */
public final class Comparison {
  private final List<ScoredDrill> drills;

  /**
   * @param drills the earliest first, at least two
   */
  public Comparison(List<ScoredDrill> drills) {
    this.drills = List.copyOf(drills);
  }

  /** How it went on from the first to the last. */
  public enum Change {
    BETTER,
    SAME,
    WORSE,
    /** Only the last asked for it. */
    ADDED,
    /** The last does not ask for it any more. */
    DROPPED,
    /** One of the two is not judged, or still open. */
    UNTOLD
  }

  /**
   * One thing in each of the drills.
   *
   * @param name the ability, or the key of the score
   * @param words what was expected; empty for abilities
   * @param values in the order of the drills; empty where one did not ask for it
   */
  public record Row<T>(String name, String words, List<Optional<T>> values, Change change) {
    public Row {
      values = List.copyOf(values);
    }
  }

  /** By ability. */
  public List<Row<Tally>> abilities() {
    return rows(drill -> drill.abilities().keySet(), name -> "", this::tally, Comparison::change);
  }

  /** Score by score. */
  public List<Row<Outcome>> scores() {
    return rows(
        drill -> drill.outcomes().keySet(),
        key ->
            drills.reversed().stream()
                .flatMap(drill -> Stream.ofNullable(drill.words().get(key)))
                .findFirst()
                .orElse(""),
        (drill, key) -> Optional.ofNullable(drill.outcomes().get(key)),
        Comparison::change);
  }

  private Optional<Tally> tally(ScoredDrill drill, String name) {
    return Optional.ofNullable(drill.abilities().get(name));
  }

  private interface Value<T> {
    Optional<T> of(ScoredDrill drill, String name);
  }

  private interface Changed<T> {
    Change of(T before, T now);
  }

  private <T> List<Row<T>> rows(
      Function<ScoredDrill, Set<String>> names,
      Function<String, String> words,
      Value<T> value,
      Changed<T> changed) {
    Set<String> all = new LinkedHashSet<>();
    drills.reversed().forEach(drill -> all.addAll(names.apply(drill)));
    List<Row<T>> rows = new ArrayList<>();
    for (String name : all) {
      List<Optional<T>> values = drills.stream().map(drill -> value.of(drill, name)).toList();
      rows.add(new Row<>(name, words.apply(name), values, change(values, changed)));
    }
    return rows;
  }

  /** From the first drill that asked for it. */
  private static <T> Change change(List<Optional<T>> values, Changed<T> changed) {
    Optional<T> now = values.getLast();
    Optional<T> before =
        values.subList(0, values.size() - 1).stream().flatMap(Optional::stream).findFirst();
    if (before.isEmpty() || now.isEmpty()) {
      return now.isPresent() ? Change.ADDED : Change.DROPPED;
    }
    return changed.of(before.get(), now.get());
  }

  private static Change change(Tally before, Tally now) {
    return before.percent().isEmpty() || now.percent().isEmpty()
        ? Change.UNTOLD
        : of(Integer.compare(now.percent().getAsInt(), before.percent().getAsInt()));
  }

  private static Change change(Outcome before, Outcome now) {
    return rank(before) < 0 || rank(now) < 0
        ? Change.UNTOLD
        : of(Integer.compare(rank(now), rank(before)));
  }

  private static int rank(Outcome outcome) {
    return switch (outcome) {
      case DONE -> 2;
      case LATE -> 1;
      case MISSED -> 0;
      case OPEN, TO_JUDGE -> -1;
    };
  }

  private static Change of(int sign) {
    return sign > 0 ? Change.BETTER : sign < 0 ? Change.WORSE : Change.SAME;
  }
}
