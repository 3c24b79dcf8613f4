package org.watchfloor.duty.sheet;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A numbered sheet and how far it is typed up.
 *
 * @param number as it is printed
 * @param kind what it is for
 * @param lines how many it has
 * @param pack the pack it was printed in; empty for one nobody here gave out
 * @param issuedAt when its number was given out; null for one nobody here gave out
 * @param issuedBy who printed it; empty for one nobody here gave out
 * @param typed the lines typed up, by number
 * @param voided the lines that count as blank, by number
 * @param skipped whether a later sheet of its kind has been begun and this one has not
 * @param contradictory whether two typed the same line apart
 */
public record SheetState(
    String number,
    SheetKind kind,
    int lines,
    String pack,
    @Nullable Instant issuedAt,
    String issuedBy,
    SortedMap<Integer, TypedLine> typed,
    SortedMap<Integer, VoidLine> voided,
    boolean skipped,
    boolean contradictory) {

  /** How far it is. */
  public enum Stage {
    /** Given out, nothing typed. */
    OUT,
    /** Some lines are typed, or void. */
    BEGUN,
    /** Every line is typed or void. */
    COMPLETE
  }

  /** How far it is. */
  public Stage stage() {
    if (typed.isEmpty() && voided.isEmpty()) {
      return Stage.OUT;
    }
    return IntStream.rangeClosed(1, lines).allMatch(this::done) ? Stage.COMPLETE : Stage.BEGUN;
  }

  /** The lines before the last one typed that are neither typed nor void. */
  public List<Integer> gaps() {
    int last = typed.isEmpty() ? 0 : typed.lastKey();
    return IntStream.range(1, last).filter(line -> !done(line)).boxed().toList();
  }

  /** Whether somebody should look for what is missing. */
  public boolean flagged() {
    return skipped || !gaps().isEmpty();
  }

  /** The first line after the last that is typed or void; one more than it has when it is full. */
  public int next() {
    int last = typed.isEmpty() ? 0 : typed.lastKey();
    int next = last + 1;
    while (next <= lines && done(next)) {
      next++;
    }
    return next;
  }

  private boolean done(int line) {
    return typed.containsKey(line) || voided.containsKey(line);
  }
}
