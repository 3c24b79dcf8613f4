package org.watchfloor.response;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;

/**
 * What an officer fills in to start a level; what is blank or null is missing.
 *
 * @param plan the key of the plan to follow; blank for the first on the shelf that answers the
 *     hazard
 * @param hazard which hazard
 * @param unit whose response it is, see {@link ResponseUnits}; blank for the headquarters itself
 * @param level 响应级别
 * @param matter 响应事项
 * @param expectedUntil 预计期限
 * @param measures 应急处置措施
 * @param area 响应范围; blank for the whole of the unit
 * @param basis who decides, on what basis, from when
 * @param incident the id of the incident it answers, if it answers one
 */
public record StartRequest(
    String plan,
    @Nullable Hazard hazard,
    String unit,
    @Nullable ResponseLevel level,
    String matter,
    @Nullable Instant expectedUntil,
    String measures,
    String area,
    Basis basis,
    Optional<String> incident) {
  /** A response of the headquarters itself. */
  public StartRequest(
      String plan,
      @Nullable Hazard hazard,
      @Nullable ResponseLevel level,
      String matter,
      @Nullable Instant expectedUntil,
      String measures,
      String area,
      Basis basis,
      Optional<String> incident) {
    this(plan, hazard, "", level, matter, expectedUntil, measures, area, basis, incident);
  }

  /** The same for a unit of the district. */
  public StartRequest by(String whose) {
    return new StartRequest(
        plan, hazard, whose, level, matter, expectedUntil, measures, area, basis, incident);
  }

  /** The same, looked at by others. */
  public StartRequest seen(FourEyes eyes) {
    return new StartRequest(
        plan,
        hazard,
        unit,
        level,
        matter,
        expectedUntil,
        measures,
        area,
        basis.seen(eyes),
        incident);
  }
}
