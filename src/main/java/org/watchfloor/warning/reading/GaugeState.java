package org.watchfloor.warning.reading;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A station with how all its quantities stand.
 *
 * @param gauge the station
 * @param standings one for each quantity that was ever reported, the worst first
 * @param heard when its last reading was measured; null if there is none
 * @param silent whether it has not been heard of for longer than it should
 */
public record GaugeState(
    Gauge gauge, List<Standing> standings, @Nullable Instant heard, boolean silent) {
  /** The worst exceedance first, then who has been silent longest, then by number. */
  public static final Comparator<GaugeState> WORST_FIRST =
      Comparator.comparing(GaugeState::worst)
          .reversed()
          .thenComparing(GaugeState::heardOrNever)
          .thenComparing(state -> state.gauge.number());

  public GaugeState {
    standings = List.copyOf(standings);
  }

  /** How far the worst of its quantities has got. */
  public Exceedance worst() {
    return standings.isEmpty() ? Exceedance.NONE : standings.getFirst().reached();
  }

  /** The quantity that stands for it: the worst, else its main one. */
  public Optional<Standing> main() {
    return standings.stream().findFirst();
  }

  /** How one quantity stands. */
  public Optional<Standing> of(Quantity quantity) {
    return standings.stream().filter(one -> one.quantity() == quantity).findFirst();
  }

  private Instant heardOrNever() {
    return heard == null ? Instant.MIN : heard;
  }
}
