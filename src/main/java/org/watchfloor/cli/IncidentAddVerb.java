package org.watchfloor.cli;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.PointSource;
import org.watchfloor.geo.TypedPoint;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.IncidentTypes;
import org.watchfloor.incident.NewIncident;
import org.watchfloor.incident.Severity;
import org.watchfloor.region.District;
import org.watchfloor.response.plan.version.PlanVersions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code incident add}: takes a report down and prints the incident's number once it is on disk.
 */
@Command(name = "add", description = "cli.incident.add.about")
final class IncidentAddVerb extends StationVerb {
  private static final double METRES_PER_KM = 1000;

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

  @Option(
      names = "--datum",
      paramLabel = "DATUM",
      defaultValue = "wgs84",
      description = "cli.incident.option.datum")
  private String datum = "wgs84";

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
    // What plan the incident began under is what was in force before it.
    station.get(PlanVersions.class).note();
    Instant now = station.get(WatchClock.class).instant();
    if (station.get(IncidentTypes.class).find(type).isEmpty()) {
      throw WrongCallException.of("cli.incident.badType", type);
    }
    Optional<TypedPoint> point =
        at == null
            ? PointArgument.findTyped(place, datum())
            : Optional.of(PointArgument.read(at, datum()));
    IncidentDetails details =
        new IncidentDetails(
            narrative,
            type,
            place,
            point.map(TypedPoint::point).orElse(null),
            point.map(TypedPoint::source).orElse(PointSource.UNTOLD),
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
    point.ifPresentOrElse(this::where, () -> tell("cli.incident.noPoint", place));
    return ExitCode.DONE;
  }

  /** What the officer would see on the map: the point, and whether it lies where it can be. */
  private void where(TypedPoint typed) {
    tell(typed.source().line(typed.point()));
    long outside =
        Math.round(
            District.in(folder())
                    .map(district -> district.bounds().metresOutside(typed.point()))
                    .orElse(0.0)
                / METRES_PER_KM);
    if (outside > 0) {
      tell("cli.incident.outside", outside);
    }
  }

  private Datum datum() {
    try {
      return Datum.of(datum);
    } catch (RefusedException e) {
      throw new WrongCallException(e.said());
    }
  }

  private static Instant time(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw WrongCallException.of("cli.incident.badTime", text);
    }
  }
}
