package org.watchfloor.cli;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.WatchClock;
import org.watchfloor.supply.preposition.Landfall;
import org.watchfloor.supply.preposition.PrepositionService;
import picocli.CommandLine.Option;

/** When the storm is expected: by the forecast of a storm, or as somebody said. */
final class LandfallOptions {
  @Option(names = "--storm", paramLabel = "NUMBER", description = "cli.preposition.option.storm")
  private @Nullable String storm;

  @Option(
      names = "--landfall",
      paramLabel = "TIME",
      description = "cli.preposition.option.landfall")
  private @Nullable String landfall;

  @Option(names = "--source", paramLabel = "TEXT", description = "cli.preposition.option.source")
  private String source = "";

  /**
   * What was given.
   *
   * @param point the number of the forward point
   */
  Landfall read(Station station, String point) {
    PrepositionService prepositions = station.get(PrepositionService.class);
    if (landfall != null) {
      Instant now = station.get(WatchClock.class).instant();
      return prepositions.said(OrderMoments.deadline(landfall, now), source);
    }
    if (storm == null) {
      throw WrongCallException.of("cli.preposition.noLandfall");
    }
    return prepositions.byForecast(storm, point);
  }
}
