package org.watchfloor.response.confirmation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Fold;
import org.watchfloor.journal.Recorded;
import org.watchfloor.response.confirmation.ConfirmationFact.ConfirmationGiven;
import org.watchfloor.response.confirmation.ConfirmationFact.ConfirmationRefused;
import org.watchfloor.response.confirmation.ConfirmationFact.ConfirmationRequested;
import org.watchfloor.response.confirmation.ConfirmationFact.ConfirmationWithdrawn;

/**
 * The first answer counts. A second one of the same kind says nothing new; one of another kind was
 * given without seeing the first and is named in a contradiction.
 */
final class ConfirmationFold implements Fold<Confirmation> {
  @Override
  public @Nullable Confirmation apply(@Nullable Confirmation now, Recorded recorded) {
    Entry entry = recorded.entry();
    if (recorded.fact() instanceof ConflictSettled settled) {
      return now == null ? null : now.settled(settled.against());
    }
    if (!(recorded.fact() instanceof ConfirmationFact fact)) {
      return now;
    }
    return switch (fact) {
      case ConfirmationRequested requested -> now == null ? asked(entry, requested) : now;
      case ConfirmationGiven given -> answer(now, ConfirmationState.CONFIRMED, "", entry);
      case ConfirmationRefused refused ->
          answer(now, ConfirmationState.REFUSED, refused.reason(), entry);
      case ConfirmationWithdrawn withdrawn ->
          answer(now, ConfirmationState.WITHDRAWN, withdrawn.reason(), entry);
    };
  }

  private static @Nullable Confirmation answer(
      @Nullable Confirmation now, ConfirmationState how, String reason, Entry entry) {
    if (now == null) {
      return null;
    }
    if (now.pending()) {
      return now.answered(how, entry.actor().officer(), reason, entry.id().toString());
    }
    return now.state() == how ? now : now.contradictedBy(entry.id().toString());
  }

  private static Confirmation asked(Entry entry, ConfirmationRequested requested) {
    return new Confirmation(
        entry.subject().id(),
        requested.asked(),
        entry.actor().officer(),
        entry.actor().seat(),
        entry.recordedAt(),
        ConfirmationState.PENDING,
        "",
        "",
        entry.id().toString(),
        List.of());
  }
}
