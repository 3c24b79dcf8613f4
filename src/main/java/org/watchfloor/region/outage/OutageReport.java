package org.watchfloor.region.outage;

import java.util.Map;

/**
 * What somebody says of a place.
 *
 * @param said how it stands with which strand; empty where it was only heard
 * @param channel how that is known
 * @param by the post or office that said so; may be empty
 * @param note more in words; may be empty
 */
public record OutageReport(Map<Strand, StrandState> said, Channel channel, String by, String note) {
  public OutageReport {
    said = Map.copyOf(said);
  }

  /** One strand, without further words. */
  public static OutageReport of(Strand strand, StrandState state, Channel channel, String by) {
    return new OutageReport(Map.of(strand, state), channel, by, "");
  }

  /** The place was heard and nothing else was said. */
  public static OutageReport heard(Channel channel, String by) {
    return new OutageReport(Map.of(), channel, by, "");
  }
}
