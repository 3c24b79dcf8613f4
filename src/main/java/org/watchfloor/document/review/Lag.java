package org.watchfloor.document.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How long one stretch took, each time it could be measured.
 *
 * @param rule what is measured
 * @param cases each time, in the order of the entries
 */
public record Lag(EarlyRules.Rule rule, List<Case> cases) {
  private static final Comparator<Case> QUICKEST = Comparator.comparing(Case::took);
  private static final int TENTHS = 10;
  private static final int MOST = 9;

  public Lag {
    cases = List.copyOf(cases);
  }

  /**
   * One time.
   *
   * @param took how long, not negative
   * @param from the name of the entry that says when it began
   * @param to the name of the entry that says when it was done
   */
  public record Case(Duration took, String from, String to) {}

  /** How often it could be measured. */
  public int count() {
    return cases.size();
  }

  /** The one in the middle, or between the two in the middle; empty where nothing was measured. */
  public Optional<Duration> median() {
    if (cases.isEmpty()) {
      return Optional.empty();
    }
    List<Case> sorted = cases.stream().sorted(QUICKEST).toList();
    Duration upper = sorted.get(sorted.size() / 2).took();
    Duration lower = sorted.get((sorted.size() - 1) / 2).took();
    return Optional.of(lower.plus(upper.minus(lower).dividedBy(2)));
  }

  /** Within what nine of ten stay: the smallest time that nine tenths of all do not exceed. */
  public Optional<Duration> p90() {
    List<Case> sorted = cases.stream().sorted(QUICKEST).toList();
    int rank = (sorted.size() * MOST + TENTHS - 1) / TENTHS;
    return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get(rank - 1).took());
  }

  /** The one that took longest; of equal ones the first. */
  public Optional<Case> slowest() {
    return cases.stream().reduce((a, b) -> b.took().compareTo(a.took()) > 0 ? b : a);
  }

  /** With the times of another incident; a time measured in both counts once. */
  Lag and(Lag other) {
    List<Case> all = new ArrayList<>(cases);
    other.cases.stream().filter(one -> !all.contains(one)).forEach(all::add);
    return new Lag(rule, all);
  }
}
