package org.watchfloor.response.suspension;

import java.time.Instant;
import java.util.Optional;
import org.watchfloor.journal.Fact;

/** What happens to a suspension. */
public sealed interface SuspensionFact extends Fact {
  /**
   * It was ordered.
   *
   * @param kind the key of what is suspended
   * @param kindSaid what that was called then
   * @param scope where and for whom; empty for the whole district
   * @param startAt from when on, also in the future
   * @param plannedEnd until when it is meant to last, if that was said
   * @param exemptions who is exempt
   * @param post the title of the post that ordered it
   * @param basisDoc the document; empty as long as it is not written
   * @param reason why
   * @param response the response it belongs to, if it belongs to one
   */
  record SuspensionOrdered(
      String kind,
      String kindSaid,
      String scope,
      Instant startAt,
      Optional<Instant> plannedEnd,
      String exemptions,
      String post,
      String basisDoc,
      String reason,
      Optional<String> response)
      implements SuspensionFact {}

  /** It was lifted. */
  record SuspensionLifted(String kindSaid, String post, String basisDoc, String reason, Instant at)
      implements SuspensionFact {}
}
