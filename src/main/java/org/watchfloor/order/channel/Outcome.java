package org.watchfloor.order.channel;

import java.util.List;
import org.watchfloor.base.RefusedException;

/** What became of one attempt to hand a message to a peer. */
public sealed interface Outcome {

  /**
   * The peer took it.
   *
   * @param peerIds what the peer calls it, one for each part; may be empty
   * @param receipts whether the peer will tell later that it arrived
   */
  record Accepted(List<String> peerIds, boolean receipts) implements Outcome {
    public Accepted {
      peerIds = List.copyOf(peerIds);
    }
  }

  /**
   * The peer did not take it: it certainly did not go out.
   *
   * @param reason why
   * @param again whether trying again by itself makes sense
   */
  record Refused(Reason reason, boolean again) implements Outcome {}

  /**
   * Nobody knows: it was handed over, or may have been, and no answer came. It is not tried again
   * by itself, because it might go out twice.
   *
   * @param reason what was seen last
   */
  record Unknown(Reason reason) implements Outcome {}

  /** The settings, or a file they name, cannot be used now. */
  static Refused unusable(RefusedException why) {
    return again(
        ReasonKind.SETTINGS, String.valueOf(why.said().args().stream().findFirst().orElse("")));
  }

  static Refused again(ReasonKind kind, String detail) {
    return new Refused(new Reason(kind, detail), true);
  }

  static Refused never(ReasonKind kind, String detail) {
    return new Refused(new Reason(kind, detail), false);
  }

  static Unknown unknown(ReasonKind kind, String detail) {
    return new Unknown(new Reason(kind, detail));
  }
}
