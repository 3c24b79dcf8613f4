package org.watchfloor.duty.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.duty.sheet.SheetFact.SheetsIssued;
import org.watchfloor.journal.Recorded;

/**
 * Which numbers were given out, of all that begin alike.
 *
 * @param numbering what they begin with
 * @param issues oldest first
 */
record NumberBook(String numbering, List<Issue> issues) {
  NumberBook {
    issues = List.copyOf(issues);
  }

  static @Nullable NumberBook apply(@Nullable NumberBook before, Recorded recorded) {
    if (!(recorded.fact() instanceof SheetsIssued fact)) {
      return before;
    }
    List<Issue> all = new ArrayList<>(before == null ? List.of() : before.issues);
    all.add(
        new Issue(
            fact.kind(),
            fact.first(),
            fact.last(),
            fact.lines(),
            fact.pack(),
            recorded.entry().happenedAt(),
            recorded.entry().actor().officer()));
    return new NumberBook(recorded.entry().subject().id(), all);
  }

  /** The last count of a kind; 0 if none was given out. */
  int last(SheetKind kind) {
    return issues.stream()
        .filter(issue -> issue.kind() == kind)
        .mapToInt(Issue::last)
        .max()
        .orElse(0);
  }

  /** How many packs were printed. */
  long packs() {
    return issues.stream().map(Issue::pack).distinct().count();
  }
}
