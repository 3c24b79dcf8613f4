package org.watchfloor.conflict;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.journal.Journal;
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
    return journal.rowsApart().entrySet().stream()
        .flatMap(one -> open(one.getKey(), one.getValue()))
        .toList();
  }

  private Stream<Conflict> open(Subject subject, List<RowApart> apart) {
    long[] positions = journal.positions(EntryQuery.about(subject).facts(SETTLED));
    Set<Pair> settled =
        journal.at(positions).stream()
            .filter(one -> one.entry().subject().equals(subject))
            .flatMap(one ->
                one.fact() instanceof ConflictSettled fact
                    ? Stream.of(new Pair(fact.counts(), fact.against()))
                    : Stream.of())
            .collect(Collectors.toSet());
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
