package org.watchfloor.response;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.response.plan.ResponseLevel;

/**
 * What an officer fills in to raise or lower a level; what is blank or null is missing.
 *
 * @param response the id of the response
 * @param to the new level; any but the present one
 * @param expectedUntil 预计期限 of the new level
 * @param measures 应急处置措施 of the new level
 * @param area 响应范围 of the new level, blank for the whole of the unit; empty for the same as before
 * @param basis who decides, why, on what basis, from when
 */
public record AdjustRequest(
    String response,
    @Nullable ResponseLevel to,
    @Nullable Instant expectedUntil,
    String measures,
    Optional<String> area,
    Basis basis) {
  /** A change of level in the same area. */
  public AdjustRequest(
      String response,
      @Nullable ResponseLevel to,
      @Nullable Instant expectedUntil,
      String measures,
      Basis basis) {
    this(response, to, expectedUntil, measures, Optional.empty(), basis);
  }

  /** The same, looked at by others. */
  public AdjustRequest seen(FourEyes by) {
    return new AdjustRequest(response, to, expectedUntil, measures, area, basis.seen(by));
  }
}
