package org.watchfloor.response.confirmation;

import org.watchfloor.base.Message;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseAct;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;

/** Says in words what waits for a second officer. Pure; any thread. */
public final class ConfirmationWords {
  private ConfirmationWords() {}

  /** As in 启动台风一级响应, with the unit if it is not the headquarters itself. */
  public static Message act(Asked asked) {
    return act(asked.act(), asked.hazard(), asked.unitName(), asked.to());
  }

  /** What was done without waiting. */
  public static Message act(Response response, Response.Step step) {
    return act(step.act(), response.hazard(), response.unitName(), step.to());
  }

  private static Message act(ResponseAct act, Hazard hazard, String unit, ResponseLevel level) {
    Message what =
        Message.of(
            "response.confirm.act." + act.name(),
            Message.of("response.hazard." + hazard.name()),
            Message.of("response.level." + level.name()));
    return unit.isEmpty() ? what : Message.of("response.confirm.of", unit, what);
  }

  static Message already(Confirmation waiting) {
    return Message.of(
        "response.confirm.refused.already", act(waiting.asked()), waiting.askedBy(), waiting.id());
  }

  static Message answered(Confirmation request) {
    return Message.of(
        "response.confirm.refused.answered." + request.state().name(),
        act(request.asked()),
        request.answeredBy(),
        request.reason());
  }
}
