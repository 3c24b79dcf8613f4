package org.watchfloor.response.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;

/** Says in words how a consultation ended. Pure; any thread. */
public final class ConsultationWords {
  private ConsultationWords() {}

  static Message hazard(Hazard hazard) {
    return Message.of("response.hazard." + hazard.name());
  }

  private static Message level(ResponseLevel level) {
    return Message.of("response.level." + level.name());
  }

  /** Names one after another. */
  static Object names(List<String> names) {
    return names.stream()
        .map(one -> (Object) one)
        .reduce((left, right) -> Message.of("response.and", left, right))
        .orElse("");
  }

  /** What follows for the response, as in 建议启动台风三级响应. */
  public static Message verdict(Hazard hazard, Verdict verdict, @Nullable ResponseLevel level) {
    return level == null
        ? Message.of("response.consult.verdict." + verdict.name(), hazard(hazard))
        : Message.of("response.consult.verdict." + verdict.name(), hazard(hazard), level(level));
  }
}
