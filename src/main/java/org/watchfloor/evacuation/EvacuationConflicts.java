package org.watchfloor.evacuation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.watchfloor.base.Mask;
import org.watchfloor.base.Message;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.Subject;

/** What was written apart about moves and households, as the folds found it. */
final class EvacuationConflicts implements ConflictSource {
  private final EvacuationStore moves;
  private final HouseholdStore households;

  @Inject
  EvacuationConflicts(EvacuationStore moves, HouseholdStore households) {
    this.moves = moves;
    this.households = households;
  }

  @Override
  public List<Conflict> open() {
    return Stream.concat(
            moves.list().stream()
                .flatMap(move ->
                    move.contradictions().open().stream()
                        .map(what -> Conflict.of(moves.subject(move.number()), what))),
            households.list().stream()
                .flatMap(household ->
                    household.contradictions().open().stream()
                        .map(what -> Conflict.of(households.subject(household.number()), what))))
        .toList();
  }

  @Override
  public Optional<Message> name(Subject subject) {
    // An officer at any desk reads this: the head of a household is masked.
    return ConflictSource.of(
        subject,
        households,
        household ->
            ConflictSource.called(
                Mask.name(household.profile().head()), household.profile().number()));
  }
}
