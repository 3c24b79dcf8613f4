package org.watchfloor.evacuation.trigger;

import org.watchfloor.base.Message;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.warning.WarningColour;
import org.watchfloor.warning.WarningKind;

/** What asks for people to be moved. */
public sealed interface TriggerCause {
  /** The cause in words: hazard, and colour or level. */
  Message said();

  /** A warning that stands. */
  record Warned(WarningKind kind, WarningColour colour) implements TriggerCause {
    @Override
    public Message said() {
      return Message.of(
          "evacuation.trigger.warning", kind.name(), Message.of("warning.colour." + colour.name()));
    }
  }

  /** A response in force. */
  record Level(Hazard hazard, ResponseLevel level) implements TriggerCause {
    @Override
    public Message said() {
      return Message.of(
          "evacuation.trigger.level",
          Message.of("response.hazard." + hazard.name()),
          Message.of("response.level." + level.name()));
    }
  }
}
