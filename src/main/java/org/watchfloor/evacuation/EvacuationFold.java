package org.watchfloor.evacuation;

import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.evacuation.EvacuationFact.EvacuationCalled;
import org.watchfloor.evacuation.EvacuationFact.EvacuationClosed;
import org.watchfloor.evacuation.EvacuationFact.ReturnAllowed;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Recorded;

/**
 * How entries become a move. The first order of a step counts: a second one was given apart and is
 * named beside it, because people were told two times when they may come home.
 */
final class EvacuationFold {
  private EvacuationFold() {}

  static @Nullable Evacuation apply(@Nullable Evacuation before, Recorded recorded) {
    Entry entry = recorded.entry();
    if (before == null) {
      return recorded.fact() instanceof EvacuationCalled fact ? called(fact, entry) : null;
    }
    return switch (recorded.fact()) {
      case ReturnAllowed fact -> {
        Order order = order(entry, fact.post(), fact.document(), fact.reason());
        yield before.returning() == null
            ? before.returning(order)
            : twice(before, before.returning(), order);
      }
      case EvacuationClosed fact -> {
        Order order = order(entry, fact.post(), "", fact.summary());
        yield before.closed() == null
            ? before.closed(order)
            : twice(before, before.closed(), order);
      }
      case ConflictSettled fact -> before.with(before.contradictions().settling(fact));
      default -> before;
    };
  }

  private static Evacuation twice(Evacuation before, Order counts, Order against) {
    return before.with(
        before
            .contradictions()
            .plus("evacuation.conflict.ordered", counts.entry(), against.entry()));
  }

  private static Evacuation called(EvacuationCalled fact, Entry entry) {
    return new Evacuation(
        entry.subject().id(),
        order(entry, fact.post(), fact.document(), fact.reason()),
        fact.means(),
        fact.scope(),
        fact.deadline(),
        fact.incident(),
        null,
        null,
        Contradictions.NONE);
  }

  private static Order order(Entry entry, String post, String document, String reason) {
    return new Order(
        entry.happenedAt(), post, document, reason, entry.actor().officer(), entry.id().toString());
  }
}
