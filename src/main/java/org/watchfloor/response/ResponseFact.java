package org.watchfloor.response;

import java.time.Instant;
import java.util.Optional;
import org.watchfloor.journal.Fact;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;

/**
 * What happens to a response. Every fact repeats the hazard, so that a line of a timeline can be
 * read by itself.
 */
public sealed interface ResponseFact extends Fact {

  /** Somebody proposed a level; nothing is in force by that. */
  record ResponseProposed(
      Hazard hazard, String unit, ResponseLevel level, String reason, String basisDoc)
      implements ResponseFact {}

  /** The proposal was declined. */
  record ResponseDeclined(Hazard hazard, ResponseLevel level, String reason)
      implements ResponseFact {}

  /**
   * A level was started: 启动应急响应.
   *
   * @param plan the hash of the plan it follows
   * @param planTitle the plan's title
   * @param matter 响应事项
   * @param expectedUntil 预计期限
   * @param measures 应急处置措施
   * @param area 响应范围; empty for the whole district
   * @param incident the incident it answers, if it answers one
   */
  record ResponseStarted(
      Hazard hazard,
      String unit,
      ResponseLevel level,
      String plan,
      String planTitle,
      String matter,
      Instant expectedUntil,
      String measures,
      String area,
      Optional<String> incident,
      Decision decision)
      implements ResponseFact {}

  /** A level was changed while in force. */
  sealed interface LevelAdjusted extends ResponseFact {
    Hazard hazard();

    /** The level that was in force when it was decided. */
    ResponseLevel from();

    ResponseLevel to();

    Instant expectedUntil();

    String measures();

    Decision decision();
  }

  /** It was raised: 提升响应级别. */
  record LevelRaised(
      Hazard hazard,
      ResponseLevel from,
      ResponseLevel to,
      Instant expectedUntil,
      String measures,
      Decision decision)
      implements LevelAdjusted {}

  /** It was lowered: 降低响应级别. */
  record LevelLowered(
      Hazard hazard,
      ResponseLevel from,
      ResponseLevel to,
      Instant expectedUntil,
      String measures,
      Decision decision)
      implements LevelAdjusted {}

  /**
   * It was ended: 终止应急响应.
   *
   * @param level the level that was in force when it was decided
   */
  record ResponseEnded(Hazard hazard, ResponseLevel level, Decision decision)
      implements ResponseFact {}
}
