package org.watchfloor.region.outage;

import java.util.Map;
import org.watchfloor.journal.Fact;

/** What is learnt about a place. */
public sealed interface OutageFact extends Fact {

  /**
   * Somebody said how it stands with some strands; none, where a place was only heard.
   *
   * @param said what of which strand
   * @param channel how that is known
   * @param by the post or office that said so; may be empty
   * @param note more in words; may be empty
   * @param after the name of the entry that stood on each of these strands to whoever wrote it;
   *     missing where none did
   */
  record OutageReported(
      Map<Strand, StrandState> said,
      Channel channel,
      String by,
      String note,
      Map<Strand, String> after)
      implements OutageFact {
    public OutageReported {
      said = Map.copyOf(said);
      after = Map.copyOf(after);
    }
  }

  /**
   * A try to reach the place failed.
   *
   * @param channel over what it was tried
   * @param note more in words; may be empty
   */
  record PlaceUnreached(Channel channel, String note) implements OutageFact {}

  /**
   * Somebody was sent there.
   *
   * @param who which team or post
   * @param note more in words; may be empty
   */
  record MessengerSent(String who, String note) implements OutageFact {}
}
