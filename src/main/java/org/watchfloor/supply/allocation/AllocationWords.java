package org.watchfloor.supply.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.supply.allocation.AllocationAnswer.Line;

/** What an answer comes to, in sentences. */
public final class AllocationWords {
  private AllocationWords() {}

  /** What it costs, what cannot be beaten, how far the answer is from it, and what that took. */
  public static Message proof(AllocationAnswer answer) {
    String cost = answer.reached().cost().toPlainString();
    String bound = answer.bound().cost().toPlainString();
    long seed = answer.effort().seed();
    long millis = answer.effort().elapsedMillis();
    return answer
        .gapPercent()
        .map(gap ->
            Message.of("allocation.said.proof", cost, bound, gap.toPlainString(), seed, millis))
        .orElseGet(() -> Message.of("allocation.said.unproven", cost, bound, seed, millis));
  }

  /** How good the answer is, and how much stays short. */
  public static List<Message> said(AllocationAnswer answer) {
    List<Message> all = new ArrayList<>();
    int lines = answer.lines().size();
    String cost = answer.reached().cost().toPlainString();
    Optional<BigDecimal> gap = answer.gapPercent();
    if (answer.optimal()) {
      all.add(Message.of("allocation.said.optimal", lines, cost));
    } else if (gap.isPresent()) {
      all.add(Message.of("allocation.said.bounded", lines, cost, gap.get().toPlainString()));
    } else {
      all.add(Message.of("allocation.said.open", lines, cost));
    }
    if (!answer.trips().isEmpty()) {
      all.add(Message.of("allocation.said.trips", answer.tripsInAll()));
    }
    List<BigDecimal> late =
        answer.lines().stream().map(Line::late).filter(one -> one.signum() > 0).toList();
    if (!late.isEmpty()) {
      all.add(
          Message.of("allocation.said.late", late.size(), Collections.max(late).toPlainString()));
    }
    if (!answer.unmet().isEmpty()) {
      all.add(Message.of("allocation.said.unmet", answer.unmet().size()));
    }
    return all;
  }
}
