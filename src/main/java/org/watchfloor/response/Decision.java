package org.watchfloor.response;

import java.time.Instant;
import java.util.Optional;

/**
 * Who decided, on what basis, from when.
 *
 * @param post the key of the deciding post in the plan
 * @param title the post's title at the time
 * @param basisDoc the document, or the minutes of the consultation, it rests on; empty as long as
 *     it is not written
 * @param reason why; may be empty for a start, whose matter says it
 * @param effectiveAt from when it counts
 * @param seconded the second officer, where one confirmed it
 * @param override why it could not wait for a second officer, where it should have
 */
public record Decision(
    String post,
    String title,
    String basisDoc,
    String reason,
    Instant effectiveAt,
    Optional<FourEyes.Seconded> seconded,
    Optional<String> override) {
  Decision(String post, String title, String basisDoc, String reason, Instant effectiveAt) {
    this(post, title, basisDoc, reason, effectiveAt, Optional.empty(), Optional.empty());
  }
}
