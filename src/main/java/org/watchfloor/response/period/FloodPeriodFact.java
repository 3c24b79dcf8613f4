package org.watchfloor.response.period;

import java.time.Instant;
import org.watchfloor.journal.Fact;

/** What happens to an emergency flood period. */
public sealed interface FloodPeriodFact extends Fact {
  /**
   * It was declared 宣布进入紧急防汛期.
   *
   * @param ground the key of the ground the law names
   * @param groundSaid that ground in words, as the file had it then
   * @param area where; empty for the whole district
   * @param post the title of the deciding post
   * @param basisDoc the document; empty as long as it is not written
   * @param reason what exactly, as which river at which level
   * @param since from when it counts
   */
  record FloodPeriodDeclared(
      String ground,
      String groundSaid,
      String area,
      String post,
      String basisDoc,
      String reason,
      Instant since)
      implements FloodPeriodFact {}

  /** It was lifted 宣布结束紧急防汛期. */
  record FloodPeriodLifted(String post, String basisDoc, String reason, Instant at)
      implements FloodPeriodFact {}
}
