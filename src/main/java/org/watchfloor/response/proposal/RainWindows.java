package org.watchfloor.response.proposal;

import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.response.ConditionWords;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.StartCondition;
import org.watchfloor.warning.reading.Quantity;

/**
 * Conditions on rain that no reading can ever meet, because no station reports the sum over that
 * time: they must be told before the night they are needed. Pure.
 */
public final class RainWindows {
  private RainWindows() {}

  /** What is to be said of them, in the order of the plan. */
  public static List<Message> remarks(Plan plan) {
    return plan.levels().stream()
        .flatMap(level ->
            level.startAny().stream()
                .filter(StartCondition.Rainfall.class::isInstance)
                .map(StartCondition.Rainfall.class::cast)
                .filter(rain -> !measured(rain))
                .map(rain ->
                    Message.of(
                        rain.wholeHours()
                            ? "response.proposal.rain.forecastOnly"
                            : "response.proposal.rain.never",
                        ProposalWords.level(level.level()),
                        ConditionWords.say(rain))))
        .toList();
  }

  private static boolean measured(StartCondition.Rainfall rain) {
    return rain.wholeHours() && Quantity.rainOver(rain.within().toHours()).isPresent();
  }
}
