package org.watchfloor.response.suspension;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an officer fills in to order a suspension; what is blank is missing.
 *
 * @param kind the key of what is suspended
 * @param scope where and for whom; blank for the whole district
 * @param startAt from when on, also in the future; null for now
 * @param plannedEnd until when it is meant to last; null if nobody said
 * @param exemptions who is exempt
 * @param post the title of the post that orders it
 * @param basisDoc the document; blank as long as it is not written
 * @param reason why
 * @param response the response it belongs to, if it belongs to one
 */
public record NewSuspension(
    String kind,
    String scope,
    @Nullable Instant startAt,
    @Nullable Instant plannedEnd,
    String exemptions,
    String post,
    String basisDoc,
    String reason,
    Optional<String> response) {}
