package org.watchfloor.cli;

import java.time.Instant;
import org.watchfloor.app.Station;
import org.watchfloor.base.MomentEntry;
import org.watchfloor.base.WatchClock;
import org.watchfloor.base.WrittenMoment;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which response, and which hour of its timetable. */
final class ReturnOptions {
  @Parameters(index = "0", paramLabel = "RESPONSE", description = "cli.returns.option.response")
  private String response;

  @Option(
      names = "--hour",
      required = true,
      paramLabel = "TIME",
      description = "cli.returns.option.hour")
  private String hour;

  String response() {
    return response;
  }

  /** The hour it is owed at: written out, else the nearest of that time of day. */
  Instant hour(Station station) {
    return WrittenMoment.read(hour, WatchClock.BEIJING)
        .or(() -> MomentEntry.nearest(hour, station.get(WatchClock.class).instant()))
        .orElseThrow(() -> WrongCallException.of("cli.order.badTime", hour));
  }
}
