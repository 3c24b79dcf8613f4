package org.watchfloor.region.outage;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.region.Area;

/**
 * A township or village and how it stands with it.
 *
 * @param area the place
 * @param town the name of the township a village belongs to; empty for a township
 * @param outage what is known of it
 */
public record PlaceStatus(Area area, String town, Outage outage) {

  /** Who is cut off or troubled first, then by silence, the longest first. */
  public static final Comparator<PlaceStatus> WORST_FIRST =
      Comparator.comparing((PlaceStatus one) -> !one.outage().cutOff())
          .thenComparing(one -> !one.outage().troubled())
          .thenComparing(PlaceStatus::silentSince)
          .thenComparing(one -> one.area().code());

  public String code() {
    return area.code();
  }

  public String name() {
    return area.name();
  }

  /** When it was heard last; null if never. */
  public @Nullable Instant heardAt() {
    Spoken heard = outage.heard();
    return heard == null ? null : heard.at();
  }

  /** Since when it is silent, for sorting: what was never heard is silent for ever. */
  Instant silentSince() {
    Instant heard = heardAt();
    return heard == null ? Instant.EPOCH : heard;
  }

  /** The strands of a state, in their order. */
  public List<Strand> strands(StrandState state) {
    return Stream.of(Strand.values()).filter(one -> outage.state(one) == state).toList();
  }
}
