package org.watchfloor.response.confirmation;

import java.time.Instant;
import java.util.Optional;
import org.watchfloor.response.AdjustRequest;
import org.watchfloor.response.Basis;
import org.watchfloor.response.Checked;
import org.watchfloor.response.EndRequest;
import org.watchfloor.response.FourEyes;
import org.watchfloor.response.ResponseAct;
import org.watchfloor.response.StartRequest;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;

/**
 * A decision as it was taken down, complete enough to be carried out by who confirms it.
 *
 * @param response the response it changes; empty for a start
 * @param from the level before; empty for a start
 * @param to the level after, or the one that ends
 * @param unitName what the unit is called; empty for the headquarters itself
 * @param planHash the text of the plan it was decided by
 * @param matter 响应事项; empty but for a start
 * @param expectedUntil 预计期限; empty for an end
 * @param area 响应范围; empty where it does not change
 * @param title the deciding post's title
 * @param effectiveAt from when it counts; empty for the moment it is confirmed
 * @param proposal the proposal it follows, if it follows one
 */
public record Asked(
    ResponseAct act,
    Optional<String> response,
    Hazard hazard,
    String unit,
    String unitName,
    Optional<ResponseLevel> from,
    ResponseLevel to,
    String plan,
    String planTitle,
    String planHash,
    String matter,
    Optional<Instant> expectedUntil,
    String measures,
    Optional<String> area,
    Optional<String> incident,
    String post,
    String title,
    String basisDoc,
    String reason,
    Optional<Instant> effectiveAt,
    Optional<String> proposal) {
  static Asked of(Checked checked, StartRequest request, Optional<String> proposal) {
    return of(
        checked,
        request.matter(),
        Optional.ofNullable(request.expectedUntil()),
        request.measures(),
        Optional.of(request.area().strip()),
        request.incident(),
        request.basis(),
        proposal);
  }

  static Asked of(Checked checked, AdjustRequest request, Optional<String> proposal) {
    return of(
        checked,
        "",
        Optional.ofNullable(request.expectedUntil()),
        request.measures(),
        request.area(),
        Optional.empty(),
        request.basis(),
        proposal);
  }

  static Asked of(Checked checked, EndRequest request) {
    return of(
        checked,
        "",
        Optional.empty(),
        request.measures(),
        Optional.empty(),
        Optional.empty(),
        request.basis(),
        Optional.empty());
  }

  private static Asked of(
      Checked checked,
      String matter,
      Optional<Instant> until,
      String measures,
      Optional<String> area,
      Optional<String> incident,
      Basis basis,
      Optional<String> proposal) {
    return new Asked(
        checked.act(),
        checked.response(),
        checked.hazard(),
        checked.unit(),
        checked.unitName(),
        checked.from(),
        checked.to(),
        checked.plan(),
        checked.planTitle(),
        checked.planHash(),
        matter.strip(),
        until,
        measures.strip(),
        area,
        incident,
        basis.post().strip(),
        checked.title(),
        basis.basisDoc().strip(),
        basis.reason().strip(),
        Optional.ofNullable(basis.effectiveAt()),
        proposal);
  }

  /** Whether another decision is about the same level of the same unit. */
  boolean sameMatter(Asked other) {
    return hazard == other.hazard && unit.equals(other.unit);
  }

  StartRequest start(FourEyes eyes) {
    return new StartRequest(
        plan,
        hazard,
        unit,
        to,
        matter,
        expectedUntil.orElse(null),
        measures,
        area.orElse(""),
        basis(eyes),
        incident);
  }

  AdjustRequest adjust(FourEyes eyes) {
    return new AdjustRequest(
        response.orElseThrow(), to, expectedUntil.orElse(null), measures, area, basis(eyes));
  }

  EndRequest end(FourEyes eyes) {
    return new EndRequest(response.orElseThrow(), measures, basis(eyes));
  }

  private Basis basis(FourEyes eyes) {
    return new Basis(post, basisDoc, reason, effectiveAt.orElse(null), eyes);
  }
}
