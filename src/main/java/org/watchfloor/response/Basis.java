package org.watchfloor.response;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who decides, on what basis, from when, as an officer fills it in; what is blank is missing.
 *
 * @param post the key of the deciding post in the plan
 * @param basisDoc 依据文号, the document or the minutes it rests on; blank as long as it is not written
 *     yet
 * @param reason why
 * @param effectiveAt from when it counts; null for now
 * @param eyes who else looked at it
 */
public record Basis(
    String post, String basisDoc, String reason, @Nullable Instant effectiveAt, FourEyes eyes) {
  /** A decision one officer takes down alone. */
  public Basis(String post, String basisDoc, String reason, @Nullable Instant effectiveAt) {
    this(post, basisDoc, reason, effectiveAt, new FourEyes.Alone());
  }

  /** The same decision, looked at by others. */
  public Basis seen(FourEyes by) {
    return new Basis(post, basisDoc, reason, effectiveAt, by);
  }

  Decision decided(String title, Instant now, boolean needsSecond) {
    Optional<FourEyes.Seconded> seconded =
        eyes instanceof FourEyes.Seconded by ? Optional.of(by) : Optional.empty();
    Optional<String> override =
        needsSecond && eyes instanceof FourEyes.Override over
            ? Optional.of(over.reason().strip())
            : Optional.empty();
    return new Decision(
        post.strip(),
        title,
        basisDoc.strip(),
        reason.strip(),
        effectiveAt == null ? now : effectiveAt,
        seconded,
        override);
  }
}
