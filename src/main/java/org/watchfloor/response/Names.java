package org.watchfloor.response;

import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;

/** What hazards and levels are called in a sentence. */
final class Names {
  private Names() {}

  static Message of(Hazard hazard) {
    return Message.of("response.hazard." + hazard.name());
  }

  /** With whose response it is, unless it is the headquarters' own. */
  static Message of(Hazard hazard, Optional<String> unit) {
    return unit.map(name -> Message.of("response.name.of", of(hazard), name))
        .orElseGet(() -> of(hazard));
  }

  static Message of(ResponseAct act) {
    return Message.of("response.act." + act.name());
  }

  static Message of(ResponseLevel level) {
    return Message.of("response.level." + level.name());
  }
}
