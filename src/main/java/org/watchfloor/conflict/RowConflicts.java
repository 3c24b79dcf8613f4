package org.watchfloor.conflict;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.RowApart;
import org.watchfloor.journal.Subject;

/** What was written apart of rows of any register, as the journal found it when it joined them. */
final class RowConflicts implements ConflictSource {
  /** Both changed the same field. */
  static final String FIELD = "register.conflict.field";

  /** Both entered the same number as a new row. */
  static final String MADE_TWICE = "register.conflict.madeTwice";

  private static final Set<String> SETTLED = Set.of(ConflictSettled.class.getSimpleName());

  private record Pair(String counts, String against) {}

  private final Journal journal;

  @Inject
  RowConflicts(Journal journal) {
    this.journal = journal;
  }

  @Override
  public List<Conflict> open() {
    Map<Subject, List<RowApart>> found = journal.rowsApart();
    if (found.isEmpty()) {
      return List.of();
    }
    Map<Subject, Set<Pair>> settled = settled();
    return found.entrySet().stream()
        .flatMap(
            one -> open(one.getKey(), one.getValue(), settled.getOrDefault(one.getKey(), Set.of())))
        .toList();
  }

  /** Asked once for all: a roster entered twice is thousands of rows. */
  private Map<Subject, Set<Pair>> settled() {
    Map<Subject, Set<Pair>> settled = new HashMap<>();
    for (Recorded one : journal.at(journal.positions(EntryQuery.all().facts(SETTLED)))) {
      if (one.fact() instanceof ConflictSettled fact) {
        settled
            .computeIfAbsent(one.entry().subject(), subject -> new HashSet<>())
            .add(new Pair(fact.counts(), fact.against()));
      }
    }
    return settled;
  }

  private static Stream<Conflict> open(Subject subject, List<RowApart> apart, Set<Pair> settled) {
    return apart.stream()
        .filter(one -> !settled.contains(new Pair(one.counts(), one.against())))
        .map(one ->
            Conflict.of(
                subject,
                new Contradiction(
                    one.madeTwice() ? MADE_TWICE : FIELD, one.counts(), one.against())));
  }

  /** What the journal found of one of these. */
  static List<RowApart> of(Conflict conflict, Map<Subject, List<RowApart>> found) {
    String rule = conflict.what().rule();
    return rule.equals(FIELD) || rule.equals(MADE_TWICE)
        ? found.getOrDefault(conflict.subject(), List.of()).stream()
            .filter(one -> conflict.what().names(one.counts(), one.against()))
            .toList()
        : List.of();
  }
}
