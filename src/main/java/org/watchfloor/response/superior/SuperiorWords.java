package org.watchfloor.response.superior;

import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;

/** Says what the headquarters above did. Pure; any thread. */
public final class SuperiorWords {
  private SuperiorWords() {}

  /** As in 市防指 暴雨三级响应, or that it was ended. */
  public static Message said(String issuer, Hazard hazard, Optional<ResponseLevel> level) {
    Message against = Message.of("response.hazard." + hazard.name());
    return level
        .map(one ->
            Message.of(
                "response.superior.in-force",
                issuer,
                against,
                Message.of("response.level." + one.name())))
        .orElseGet(() -> Message.of("response.superior.ended", issuer, against));
  }
}
