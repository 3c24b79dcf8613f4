package org.watchfloor.order.callout.view;

import org.watchfloor.order.callout.CalleeState;
import org.watchfloor.order.callout.CalloutLine;

/** Which lines of a call-out are shown. */
enum LineFilter {
  /** To whom something is to be done 待办. */
  TODO,
  /** Who owes the first reply 欠首次回复. */
  OWING,
  /** Who cannot be called, is not there or went one level up 叫不应. */
  UNREACHED,
  /** Everybody 全部. */
  ALL;

  boolean shows(CalloutLine line) {
    return switch (this) {
      case TODO -> line.next().isPresent();
      case OWING -> line.callee().answers() && line.state() != CalleeState.DONE;
      case UNREACHED ->
          line.climbed()
              || line.state() == CalleeState.BLOCKED
              || line.state() == CalleeState.OFF_DUTY
              || line.state() == CalleeState.UNDELIVERED
              || line.state() == CalleeState.TRYING;
      case ALL -> true;
    };
  }
}
