package org.watchfloor.response;

import java.time.Instant;
import java.util.Optional;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.FactVersion;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;

/**
 * What happens to a response. Every fact repeats the hazard and, unless it is the headquarters
 * itself, what the unit was called then, so that a line of a timeline can be read by itself.
 */
public sealed interface ResponseFact extends Fact {

  /** Somebody proposed a level; nothing is in force by that. */
  @FactVersion(2)
  record ResponseProposed(
      Hazard hazard,
      String unit,
      Optional<String> unitName,
      ResponseLevel level,
      String reason,
      String basisDoc)
      implements ResponseFact {}

  /** The proposal was declined. */
  @FactVersion(2)
  record ResponseDeclined(
      Hazard hazard, Optional<String> unitName, ResponseLevel level, String reason)
      implements ResponseFact {}

  /**
   * A level was started: 启动应急响应.
   *
   * @param unit whose response it is: the station's id, or a unit or area of the district
   * @param unitName what that unit was called then; empty for the headquarters itself
   * @param plan the hash of the plan it follows
   * @param planTitle the plan's title
   * @param matter 响应事项
   * @param expectedUntil 预计期限
   * @param measures 应急处置措施
   * @param area 响应范围; empty for the whole district
   * @param incident the incident it answers, if it answers one
   */
  @FactVersion(2)
  record ResponseStarted(
      Hazard hazard,
      String unit,
      Optional<String> unitName,
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

    /** What the unit was called then; empty for the headquarters itself. */
    Optional<String> unitName();

    /** The level that was in force when it was decided. */
    ResponseLevel from();

    ResponseLevel to();

    Instant expectedUntil();

    String measures();

    /** The new 响应范围; empty for the same as before. */
    Optional<String> area();

    Decision decision();
  }

  /** It was raised: 提升响应级别. */
  @FactVersion(2)
  record LevelRaised(
      Hazard hazard,
      Optional<String> unitName,
      ResponseLevel from,
      ResponseLevel to,
      Instant expectedUntil,
      String measures,
      Optional<String> area,
      Decision decision)
      implements LevelAdjusted {}

  /** It was lowered: 降低响应级别. */
  @FactVersion(2)
  record LevelLowered(
      Hazard hazard,
      Optional<String> unitName,
      ResponseLevel from,
      ResponseLevel to,
      Instant expectedUntil,
      String measures,
      Optional<String> area,
      Decision decision)
      implements LevelAdjusted {}

  /**
   * It was ended: 终止应急响应.
   *
   * @param level the level that was in force when it was decided
   * @param measures what goes on afterwards; may be empty
   */
  @FactVersion(2)
  record ResponseEnded(
      Hazard hazard,
      Optional<String> unitName,
      ResponseLevel level,
      String measures,
      Decision decision)
      implements ResponseFact {}

  /**
   * A decision got its document number 补文号.
   *
   * @param decided the name of the entry of the decision
   * @param act what was decided
   * @param level the level it led to
   */
  record DecisionDocumented(
      Hazard hazard,
      Optional<String> unitName,
      ResponseAct act,
      ResponseLevel level,
      String decided,
      String basisDoc)
      implements ResponseFact {}

  /**
   * A second officer, who wrote this entry, confirmed after the fact what had not waited.
   *
   * @param decided the name of the entry of the decision
   * @param act what was decided
   * @param level the level it led to
   */
  record OverrideConfirmed(
      Hazard hazard,
      Optional<String> unitName,
      ResponseAct act,
      ResponseLevel level,
      String decided)
      implements ResponseFact {}
}
