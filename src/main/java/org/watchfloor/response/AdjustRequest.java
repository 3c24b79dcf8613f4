package org.watchfloor.response;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.response.plan.ResponseLevel;

/**
 * What an officer fills in to raise or lower a level; what is blank or null is missing.
 *
 * @param response the id of the response
 * @param to the new level; any but the present one
 * @param expectedUntil 预计期限 of the new level
 * @param measures 应急处置措施 of the new level
 * @param basis who decides, why, on what basis, from when
 */
public record AdjustRequest(
    String response,
    @Nullable ResponseLevel to,
    @Nullable Instant expectedUntil,
    String measures,
    Basis basis) {}
