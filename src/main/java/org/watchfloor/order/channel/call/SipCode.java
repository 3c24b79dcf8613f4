package org.watchfloor.order.channel.call;

import org.watchfloor.order.channel.Outcome;
import org.watchfloor.order.channel.ReasonKind;

/** What the codes of RFC 3261 (21) mean to a duty officer. Pure. */
final class SipCode {
  static final int TRYING = 100;
  static final int RINGING = 180;
  static final int OK = 200;
  static final int REDIRECTED = 300;
  static final int UNAUTHORIZED = 401;
  static final int FORBIDDEN = 403;
  static final int PROXY_UNAUTHORIZED = 407;
  private static final int SERVER = 500;
  private static final int EVERYWHERE = 600;

  private SipCode() {}

  /** What became of the one who is called. */
  static CallStage callee(int code) {
    return switch (code) {
      case 486, 600 -> CallStage.BUSY;
      case 408, 487, 480 -> CallStage.NO_ANSWER;
      case FORBIDDEN, 603, 607, 608 -> CallStage.REJECTED;
      case 404, 410, 484, 604 -> CallStage.WRONG_NUMBER;
      default ->
          code < RINGING
              ? CallStage.TRYING
              : code < OK
                  ? CallStage.RINGING
                  : code < REDIRECTED ? CallStage.ANSWERED : CallStage.UNREACHABLE;
    };
  }

  static boolean challenge(int code) {
    return code == UNAUTHORIZED || code == PROXY_UNAUTHORIZED;
  }

  /** Why the officer's own telephone did not ring, or nobody took it up. Nobody was called. */
  static Outcome.Refused own(SipEvent.Answered answer) {
    int code = answer.code();
    boolean login = challenge(code) || code == FORBIDDEN;
    boolean exchange = code >= SERVER && code < EVERYWHERE;
    return Outcome.never(
        login ? ReasonKind.LOGIN : exchange ? ReasonKind.BUSY : ReasonKind.OWN_PHONE,
        answer.said());
  }
}
