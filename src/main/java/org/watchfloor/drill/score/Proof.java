package org.watchfloor.drill.score;

import java.time.Instant;
import org.watchfloor.evacuation.EvacuationFact.EvacuationCalled;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.order.OrderFact.OrderAmended;
import org.watchfloor.order.OrderFact.OrderIssued;
import org.watchfloor.order.callout.CalloutFact.CalloutStarted;
import org.watchfloor.response.ResponseFact.LevelAdjusted;
import org.watchfloor.response.ResponseFact.ResponseEnded;
import org.watchfloor.response.ResponseFact.ResponseStarted;

/**
 * The entry that shows what was done.
 *
 * @param at when it was written, by the clock of the drill: what is told to have happened earlier
 *     is done no earlier
 * @param officer who wrote it, as signed in
 * @param post in whose name, where the entry says; empty else
 * @param entry its name
 */
public record Proof(Instant at, String officer, String post, String entry) {
  static Proof of(Recorded recorded) {
    return of(recorded.entry(), post(recorded.fact()));
  }

  private static Proof of(Entry entry, String post) {
    return new Proof(entry.recordedAt(), entry.actor().officer(), post, entry.id().toString());
  }

  private static String post(Fact fact) {
    return switch (fact) {
      case OrderIssued one -> one.post();
      case OrderAmended one -> one.post();
      case CalloutStarted one -> one.post();
      case ResponseStarted one -> one.decision().title();
      case LevelAdjusted one -> one.decision().title();
      case ResponseEnded one -> one.decision().title();
      case EvacuationCalled one -> one.post();
      default -> "";
    };
  }
}
