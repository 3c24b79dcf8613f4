package org.watchfloor.response.consultation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Fold;
import org.watchfloor.journal.Recorded;
import org.watchfloor.response.consultation.ConsultationFact.ConsultationCalled;
import org.watchfloor.response.consultation.ConsultationFact.ConsultationCancelled;
import org.watchfloor.response.consultation.ConsultationFact.ConsultationConcluded;
import org.watchfloor.response.consultation.ConsultationFact.OpinionGiven;

/** The first end counts; another one is named. What is said later still stands with it. */
final class ConsultationFold implements Fold<Consultation> {
  @Override
  public @Nullable Consultation apply(@Nullable Consultation now, Recorded recorded) {
    Entry entry = recorded.entry();
    if (recorded.fact() instanceof ConsultationCalled called) {
      return now == null ? called(entry, called) : now;
    }
    if (now == null) {
      return null;
    }
    if (recorded.fact() instanceof ConflictSettled settled) {
      return now.settled(settled.against());
    }
    if (!(recorded.fact() instanceof ConsultationFact fact)) {
      return now;
    }
    String by = entry.id().toString();
    return switch (fact) {
      case ConsultationCalled ignored -> now;
      case OpinionGiven said ->
          now.with(
              new Consultation.Opinion(
                  said.unit(),
                  said.person(),
                  said.forecast(),
                  said.opinion(),
                  entry.happenedAt(),
                  entry.actor().officer()));
      case ConsultationConcluded concluded ->
          now.open() ? now.concluded(conclusion(entry, concluded), by) : now.contradictedBy(by);
      case ConsultationCancelled off ->
          now.open() ? now.cancelledBecause(off.reason(), by) : now.contradictedBy(by);
    };
  }

  private static Consultation.Conclusion conclusion(Entry entry, ConsultationConcluded how) {
    return new Consultation.Conclusion(
        how.present(),
        how.conclusion(),
        how.verdict(),
        how.level(),
        how.plan(),
        how.planTitle(),
        how.next(),
        entry.happenedAt(),
        entry.actor().officer());
  }

  private static Consultation called(Entry entry, ConsultationCalled called) {
    return new Consultation(
        entry.subject().id(),
        entry.id().station(),
        called.title(),
        called.hazard(),
        called.chair(),
        called.startAt(),
        called.warning(),
        entry.actor().officer(),
        entry.recordedAt(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        entry.id().toString(),
        List.of());
  }
}
