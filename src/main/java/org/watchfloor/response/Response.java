package org.watchfloor.response;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;

/**
 * A response from its proposal or start to its end.
 *
 * @param id its id, as in ZS-DH-TYPHOON-2026-1
 * @param hazard what it answers
 * @param station the station that took it down, and alone may change and end it
 * @param unit whose response it is: the station's id, or a unit or area of its district
 * @param unitName what that unit is called; empty for the headquarters itself
 * @param stage how far it has come
 * @param level the level in force, proposed, or last in force
 * @param terms what was laid down at its start; empty while only proposed
 * @param steps what was decided, oldest first
 * @param contradictions decisions made without seeing each other and not yet settled
 */
public record Response(
    String id,
    Hazard hazard,
    String station,
    String unit,
    String unitName,
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

    Terms renewed(Instant until, String newMeasures, Optional<String> newArea) {
      return new Terms(
          plan, planTitle, matter, until, newMeasures, newArea.orElse(area), incident, startedAt);
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
   * @param second who confirmed it, before or after the fact; empty if nobody did
   * @param override why it did not wait for a second officer, where it should have
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
      String officer,
      Optional<String> second,
      Optional<String> override) {
    /** Whether it did not wait for a second officer, and none has confirmed it since. */
    public boolean unconfirmed() {
      return override.isPresent() && second.isEmpty();
    }

    /** Whether it is a decision whose document number is still to come. */
    public boolean undocumented() {
      return basisDoc.isBlank() && act != ResponseAct.PROPOSE && act != ResponseAct.DECLINE;
    }

    Step documented(String document) {
      return new Step(
          entry,
          act,
          from,
          to,
          post,
          document,
          reason,
          effectiveAt,
          recordedAt,
          officer,
          second,
          override);
    }

    Step confirmed(String by) {
      return new Step(
          entry,
          act,
          from,
          to,
          post,
          basisDoc,
          reason,
          effectiveAt,
          recordedAt,
          officer,
          second.or(() -> Optional.of(by)),
          override);
    }
  }

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

  /** Whether it is of a unit of a district, not of the headquarters that took it down. */
  public boolean township() {
    return !unit.equals(station);
  }

  /** The decisions that did not wait for a second officer and that none has confirmed since. */
  public List<Step> overrides() {
    return steps.stream().filter(Step::unconfirmed).toList();
  }

  /** The decision of an entry. */
  public Optional<Step> step(String entry) {
    return steps.stream().filter(step -> step.entry().equals(entry)).findFirst();
  }

  /** When the first decision about it was written down. */
  Instant began() {
    return steps.getFirst().recordedAt();
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
    return with(newStage, newLevel, newTerms, all, contradictions);
  }

  Response contradicted(String against) {
    List<Contradiction> all = new ArrayList<>(contradictions);
    all.add(new Contradiction(steps.getLast().entry(), against));
    return with(stage, level, terms, steps, all);
  }

  /** With what two entries say settled by an officer. */
  Response settled(String counts, String against) {
    List<Contradiction> left =
        contradictions.stream()
            .filter(one -> !one.equals(new Contradiction(counts, against)))
            .toList();
    return with(stage, level, terms, steps, left);
  }

  Response settled() {
    return contradictions.isEmpty() ? this : with(stage, level, terms, steps, List.of());
  }

  /** With one of its decisions told anew; as it is if there is none of that entry. */
  Response retold(String entry, UnaryOperator<Step> anew) {
    List<Step> all =
        steps.stream().map(step -> step.entry().equals(entry) ? anew.apply(step) : step).toList();
    return with(stage, level, terms, all, contradictions);
  }

  private Response with(
      ResponseStage newStage,
      ResponseLevel newLevel,
      Optional<Terms> newTerms,
      List<Step> newSteps,
      List<Contradiction> open) {
    return new Response(
        id, hazard, station, unit, unitName, newStage, newLevel, newTerms, newSteps, open);
  }
}
