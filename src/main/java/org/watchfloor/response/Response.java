package org.watchfloor.response;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;

/**
 * A response from its proposal or start to its end.
 *
 * @param id its id, as in ZS-DH-TYPHOON-2026-1
 * @param hazard what it answers
 * @param unit whose response it is: the id of a headquarters
 * @param stage how far it has come
 * @param level the level in force, proposed, or last in force
 * @param terms what was laid down at its start; empty while only proposed
 * @param steps what was decided, oldest first
 * @param contradictions decisions made without seeing each other and not yet settled
 */
public record Response(
    String id,
    Hazard hazard,
    String unit,
    ResponseStage stage,
    ResponseLevel level,
    Optional<Terms> terms,
    List<Step> steps,
    List<Contradiction> contradictions) {

  /**
   * What is laid down when a level is started, and anew when it is changed.
   *
   * @param plan the hash of the plan it follows
   * @param planTitle the plan's title
   * @param matter 响应事项
   * @param expectedUntil 预计期限
   * @param measures 应急处置措施
   * @param area 响应范围; empty for the whole district
   * @param incident the incident it answers, if it answers one
   * @param startedAt from when the first level counted
   */
  public record Terms(
      String plan,
      String planTitle,
      String matter,
      Instant expectedUntil,
      String measures,
      String area,
      Optional<String> incident,
      Instant startedAt) {

    Terms renewed(Instant until, String newMeasures) {
      return new Terms(plan, planTitle, matter, until, newMeasures, area, incident, startedAt);
    }
  }

  /**
   * One decision.
   *
   * @param entry the name of its entry
   * @param act what was done
   * @param from the level before, if one was in force
   * @param to the level after, or the one that ended or was declined
   * @param post the title of the deciding post; empty for proposals
   * @param effectiveAt from when it counts
   * @param recordedAt when it was written down
   * @param officer who wrote it down
   */
  public record Step(
      String entry,
      ResponseAct act,
      Optional<ResponseLevel> from,
      ResponseLevel to,
      String post,
      String basisDoc,
      String reason,
      Instant effectiveAt,
      Instant recordedAt,
      String officer) {}

  /**
   * Two entries that cannot both have been decided knowing the other.
   *
   * @param counts the name of the entry that counts for now
   * @param against the name of the other
   */
  public record Contradiction(String counts, String against) {}

  public Response {
    steps = List.copyOf(steps);
    contradictions = List.copyOf(contradictions);
  }

  /** Since when the present level counts; the last decision's time. */
  public Instant since() {
    return steps.getLast().effectiveAt();
  }

  /** The incident it answers, if it answers one. */
  public Optional<String> incident() {
    return terms.flatMap(Terms::incident);
  }

  Response stepped(
      ResponseStage newStage, ResponseLevel newLevel, Optional<Terms> newTerms, Step step) {
    List<Step> all = new ArrayList<>(steps);
    all.add(step);
    return new Response(id, hazard, unit, newStage, newLevel, newTerms, all, contradictions);
  }

  Response contradicted(String against) {
    List<Contradiction> all = new ArrayList<>(contradictions);
    all.add(new Contradiction(steps.getLast().entry(), against));
    return new Response(id, hazard, unit, stage, level, terms, steps, all);
  }

  /** With what two entries say settled by an officer. */
  Response settled(String counts, String against) {
    List<Contradiction> left =
        contradictions.stream()
            .filter(one -> !one.equals(new Contradiction(counts, against)))
            .toList();
    return new Response(id, hazard, unit, stage, level, terms, steps, left);
  }

  Response settled() {
    return contradictions.isEmpty()
        ? this
        : new Response(id, hazard, unit, stage, level, terms, steps, List.of());
  }
}
