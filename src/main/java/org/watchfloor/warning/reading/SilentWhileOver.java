package org.watchfloor.warning.reading;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;

/**
 * A station over a mark must be heard of again within its own time: when it is not, somebody has to
 * ask. A station at rest may be late without alarming anybody; the page shows its age.
 */
final class SilentWhileOver implements DueItems {
  private final ReadingService readings;
  private final ReadingRules rules;

  @Inject
  SilentWhileOver(ReadingService readings, ReadingRules rules) {
    this.readings = readings;
    this.rules = rules;
  }

  @Override
  public List<Due> pending() {
    return readings.exceedances().stream().map(this::due).toList();
  }

  private Due due(GaugeState state) {
    Standing worst = state.standings().getFirst();
    return new Due(
        GaugeService.KIND,
        state.gauge().number(),
        Message.of(
            "reading.due.next",
            state.gauge().name(),
            Message.of("reading.exceedance." + worst.reached().name())),
        worst.last().now().at().plus(rules.silence(state.gauge())));
  }
}
