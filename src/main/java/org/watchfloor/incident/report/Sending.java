package org.watchfloor.incident.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.incident.rule.Channel;

/**
 * That a report was sent, and to whom.
 *
 * @param entry the name of its entry
 * @param to to which office
 * @param receiver who took it there
 * @param at when it went out
 * @param writtenAt when that was written down
 * @param brief whether the short form was given
 * @param said the very words, of a report that was spoken before it was signed; empty else
 * @param meets which deadlines it answers
 * @param confirmedBy who confirmed there that it had come; empty if nobody has yet
 * @param confirmedAt when
 */
public record Sending(
    String entry,
    String to,
    Channel channel,
    String receiver,
    Instant at,
    Instant writtenAt,
    String officer,
    boolean brief,
    String said,
    List<Met> meets,
    String confirmedBy,
    @Nullable Instant confirmedAt) {
  public Sending {
    meets = List.copyOf(meets);
  }

  /** Whether its arrival is certain. */
  public boolean confirmed() {
    return confirmedAt != null;
  }

  Sending confirmed(String by, Instant when) {
    return new Sending(
        entry, to, channel, receiver, at, writtenAt, officer, brief, said, meets, by, when);
  }
}
