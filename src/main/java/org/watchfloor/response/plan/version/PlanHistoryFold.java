package org.watchfloor.response.plan.version;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Fold;
import org.watchfloor.journal.Recorded;
import org.watchfloor.response.plan.version.PlanHistory.Apart;
import org.watchfloor.response.plan.version.PlanVersionFact.PlanLaidDown;
import org.watchfloor.response.plan.version.PlanVersionFact.PlanTakenIntoForce;

/**
 * The version entered last is in force. One that replaces another than the one in force was entered
 * without knowing it, and both entries are named.
 */
final class PlanHistoryFold implements Fold<PlanHistory> {
  @Override
  public @Nullable PlanHistory apply(@Nullable PlanHistory was, Recorded recorded) {
    Entry entry = recorded.entry();
    if (recorded.fact() instanceof ConflictSettled settled) {
      return was == null ? null : was.settled(settled.against());
    }
    if (!(recorded.fact() instanceof PlanVersionFact fact)) {
      return was;
    }
    return switch (fact) {
      case PlanTakenIntoForce taken -> taken(was, entry, taken);
      case PlanLaidDown laid -> was == null ? null : was.laidDown(laid.since());
    };
  }

  private static PlanHistory taken(
      @Nullable PlanHistory was, Entry entry, PlanTakenIntoForce taken) {
    String id = entry.subject().id();
    PlanHistory now =
        was == null
            ? new PlanHistory(
                id,
                id.substring(0, Math.max(0, id.lastIndexOf('/'))),
                taken.key(),
                List.of(),
                List.of())
            : was;
    Optional<InForce> before = now.now();
    InForce next =
        new InForce(
            taken.hash(),
            taken.title(),
            taken.version(),
            taken.since(),
            Optional.empty(),
            taken.by(),
            taken.note(),
            entry.actor().officer(),
            entry.id().toString());
    if (before.filter(one -> one.hash().equals(taken.hash())).isPresent()) {
      return now;
    }
    Optional<Apart> apart =
        before
            .filter(one -> taken.replaces().filter(one.hash()::equals).isEmpty())
            .map(one -> new Apart(next.entry(), one.entry()));
    return now.plus(next, apart);
  }
}
