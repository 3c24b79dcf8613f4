package org.watchfloor.response;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who decides, on what basis, from when, as an officer fills it in; what is blank is missing.
 *
 * @param post the key of the deciding post in the plan
 * @param basisDoc the document, or the minutes of the consultation, it rests on
 * @param reason why
 * @param effectiveAt from when it counts; null for now
 */
public record Basis(String post, String basisDoc, String reason, @Nullable Instant effectiveAt) {

  Decision decided(String title, Instant now) {
    return new Decision(
        post.strip(),
        title,
        basisDoc.strip(),
        reason.strip(),
        effectiveAt == null ? now : effectiveAt);
  }
}
