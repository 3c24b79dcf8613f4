package org.watchfloor.supply.preposition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.journal.Recorded;
import org.watchfloor.supply.preposition.PrepositionFact.LandfallSet;
import org.watchfloor.supply.preposition.PrepositionFact.PrepositionAsked;
import org.watchfloor.supply.preposition.PrepositionFact.PrepositionCancelled;
import org.watchfloor.supply.preposition.PrepositionFact.PrepositionClosed;
import org.watchfloor.supply.preposition.PrepositionFact.PrepositionExtended;
import org.watchfloor.supply.preposition.PrepositionFact.PrepositionPlanned;
import org.watchfloor.supply.preposition.PrepositionFact.PrepositionPrinted;
import org.watchfloor.supply.preposition.PrepositionFact.PrepositionSentBack;
import org.watchfloor.supply.preposition.PrepositionPlan.Asked;
import org.watchfloor.supply.preposition.PrepositionPlan.End;

/**
 * How entries become plans. All that stations asked for apart stands; that something was asked for
 * twice is found beside the transfers, which may be called off again. One that was closed at one
 * station and called off at another ends as the later says, and both are named.
 */
final class PrepositionFold {
  private PrepositionFold() {}

  static @Nullable PrepositionPlan apply(@Nullable PrepositionPlan was, Recorded recorded) {
    String entry = recorded.entry().id().toString();
    if (was == null) {
      return recorded.fact() instanceof PrepositionPlanned fact
          ? new PrepositionPlan(
              recorded.entry().subject().id(),
              fact.point(),
              fact.lines(),
              fact.leadHours(),
              fact.landfall(),
              List.of(),
              List.of(),
              End.OPEN,
              "",
              "",
              0,
              List.of(),
              Contradictions.NONE)
          : null;
    }
    if (recorded.fact() instanceof ConflictSettled fact) {
      return was.with(was.contradictions().settling(fact));
    }
    if (!(recorded.fact() instanceof PrepositionFact fact)) {
      return was;
    }
    return switch (fact) {
      case PrepositionExtended more -> was.with(more.lines(), entry);
      case LandfallSet set -> was.with(set.landfall(), set.leadHours());
      case PrepositionAsked one -> was.asked(new Asked(one.depot(), one.transfer(), entry));
      case PrepositionSentBack one -> was.sentBack(new Asked(one.depot(), one.transfer(), entry));
      case PrepositionClosed closed -> was.ended(End.CLOSED, closed.note(), entry);
      case PrepositionCancelled off -> was.ended(End.CANCELLED, off.reason(), entry);
      case PrepositionPrinted _ -> was.printed();
      case PrepositionPlanned _ -> was;
    };
  }
}
