package org.watchfloor.response;

import org.watchfloor.account.SecondOfficer;
import org.watchfloor.base.RefusedException;

/**
 * Who looked at a decision besides the officer who took it down 双人复核. Which levels ask for a second
 * officer is data, see {@link SecondOfficerRule}.
 */
public sealed interface FourEyes {
  /** Nobody else. */
  record Alone() implements FourEyes {}

  /**
   * A second officer confirmed it.
   *
   * @param officer who confirmed, another than who asked
   * @param seat where
   * @param askedBy who took the decision down and asked
   * @param askedSeat where
   */
  record Seconded(String officer, String seat, String askedBy, String askedSeat)
      implements FourEyes {}

  /**
   * There is nobody to ask and no time: it counts at once and stays marked until a second officer
   * confirms it after the fact 紧急处置.
   *
   * @param reason why it could not wait
   */
  record Override(String reason) implements FourEyes {}

  /**
   * The second officer is somebody, and another than the first.
   *
   * @throws RefusedException if not
   */
  static void refuseSame(String first, String second) {
    if (!SecondOfficer.named(second)) {
      throw RefusedException.of("response.refused.noSecond");
    }
    if (same(second, first)) {
      throw RefusedException.of("response.refused.sameOfficer", first);
    }
  }

  /** Whether two names are those of one officer, however they were typed. */
  static boolean same(String one, String other) {
    return SecondOfficer.same(one, other);
  }
}
