package org.watchfloor.cli;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.IncidentTypes;
import org.watchfloor.incident.NewIncident;
import org.watchfloor.incident.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code incident add}: takes a report down and prints the incident's number once it is on disk.
 */
@Command(name = "add", description = "cli.incident.add.about")
final class IncidentAddVerb extends StationVerb {
  @Option(
      names = "--narrative",
      required = true,
      paramLabel = "TEXT",
      description = "cli.incident.option.narrative")
  private String narrative;

  @Option(
      names = "--type",
      required = true,
      paramLabel = "CODE",
      description = "cli.incident.option.type")
  private String type;

  @Option(
      names = "--severity",
      required = true,
      paramLabel = "LEVEL",
      description = "cli.incident.option.severity")
  private Severity severity;

  @Option(
      names = "--place",
      required = true,
      paramLabel = "TEXT|LON,LAT",
      description = "cli.incident.option.place")
  private String place;

  @Option(names = "--at", paramLabel = "LON,LAT", description = "cli.incident.option.at")
  private @Nullable String at;

  @Option(names = "--source", paramLabel = "TEXT", description = "cli.incident.option.source")
  private @Nullable String source;

  @Option(names = "--caller", paramLabel = "TEXT", description = "cli.incident.option.caller")
  private @Nullable String caller;

  @Option(names = "--occurred", paramLabel = "TIME", description = "cli.incident.option.occurred")
  private @Nullable String occurred;

  @Option(names = "--unverified", description = "cli.incident.option.unverified")
  private boolean unverified;

  IncidentAddVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    Instant now = station.get(WatchClock.class).instant();
    if (station.get(IncidentTypes.class).find(type).isEmpty()) {
      throw WrongCallException.of("cli.incident.badType", type);
    }
    GeoPoint point = at == null ? PointArgument.find(place).orElse(null) : PointArgument.parse(at);
    IncidentDetails details =
        new IncidentDetails(
            narrative,
            type,
            place,
            point,
            null,
            source,
            caller,
            occurred == null ? now : time(occurred),
            now);
    out()
        .println(
            station
                .get(IncidentService.class)
                .report(new NewIncident(details, severity, !unverified)));
    return ExitCode.DONE;
  }

  private static Instant time(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw WrongCallException.of("cli.incident.badTime", text);
    }
  }
}
