package org.watchfloor.cli;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.warning.typhoon.Reach;
import org.watchfloor.warning.typhoon.ReachTarget;
import org.watchfloor.warning.typhoon.Storm;
import org.watchfloor.warning.typhoon.TyphoonService;
import org.watchfloor.warning.typhoon.WindScale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code typhoon reach --to PLACE}, or {@code --towns}: when the winds of a storm come, by the
 * forecast of one agency; every row says of whom and when it was issued.
 */
@Command(name = "reach", description = "cli.typhoon.reach.about")
final class TyphoonReachVerb extends StationVerb {
  @Option(names = "--to", paramLabel = "LON,LAT|NAME", description = "cli.typhoon.option.to")
  private List<String> to = List.of();

  @Option(names = "--towns", description = "cli.typhoon.option.towns")
  private boolean towns;

  @Option(names = "--storm", paramLabel = "NUMBER", description = "cli.typhoon.option.storm")
  private @Nullable String storm;

  @Option(names = "--agency", paramLabel = "AGENCY", description = "cli.typhoon.option.agency")
  private @Nullable String agency;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TABLE",
      description = "cli.option.format")
  private RowFormat format = RowFormat.TABLE;

  TyphoonReachVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    if (towns == !to.isEmpty()) {
      throw WrongCallException.of("cli.typhoon.toOrTowns");
    }
    TyphoonService typhoons = station.get(TyphoonService.class);
    Storm about = storm(typhoons);
    List<Reach> found = new ArrayList<>();
    if (towns) {
      found.addAll(typhoons.towns(about, agency));
    }
    ReachTarget targets = station.get(ReachTarget.class);
    for (String place : to) {
      ReachTarget.Target target = targets.of(place);
      typhoons.reach(about, agency, target.name(), target.at()).ifPresent(found::add);
    }
    if (found.isEmpty()) {
      tell("typhoon.noForecast");
      return ExitCode.REFUSED;
    }
    RowWriter.write(out(), format, fields(), found.stream().map(this::row).toList());
    return ExitCode.DONE;
  }

  private Storm storm(TyphoonService typhoons) {
    List<Storm> all = typhoons.list();
    String known = all.stream().map(Storm::number).collect(Collectors.joining(", "));
    String wanted = storm;
    if (wanted == null) {
      List<Storm> current = typhoons.current();
      if (current.size() != 1) {
        throw WrongCallException.of("cli.typhoon.whichStorm", current.size(), known);
      }
      return current.getFirst();
    }
    return typhoons
        .find(wanted)
        .orElseThrow(() -> RefusedException.of("typhoon.refused.noStorm", wanted, known));
  }

  private static List<String> fields() {
    List<String> fields = new ArrayList<>(List.of("place", "storm", "agency", "issuedAt"));
    for (WindScale scale : WindScale.values()) {
      fields.add(name(scale) + "From");
      fields.add(name(scale) + "Until");
    }
    fields.addAll(List.of("nearestAt", "nearestKm", "forecastUntil", "lon", "lat"));
    return fields;
  }

  private Map<String, Object> row(Reach reach) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("place", reach.place());
    row.put("storm", reach.storm());
    row.put("agency", reach.agency());
    row.put("issuedAt", local(reach.issuedAt()));
    for (Reach.Cover cover : reach.covers()) {
      row.put(name(cover.scale()) + "From", local(cover.from()));
      if (cover.until() != null) {
        row.put(name(cover.scale()) + "Until", local(cover.until()));
      }
    }
    row.put("nearestAt", local(reach.nearest().at()));
    row.put("nearestKm", Math.round(reach.nearest().metres() / 100) / 10.0);
    row.put("forecastUntil", local(reach.until()));
    row.put("lon", reach.at().lon());
    row.put("lat", reach.at().lat());
    return row;
  }

  private static String name(WindScale scale) {
    return switch (scale) {
      case BEAUFORT_7 -> "force7";
      case BEAUFORT_10 -> "force10";
      case BEAUFORT_12 -> "force12";
      case KNOTS_30 -> "kt30";
      case KNOTS_34 -> "kt34";
      case KNOTS_50 -> "kt50";
      case KNOTS_64 -> "kt64";
    };
  }

  private static OffsetDateTime local(Instant at) {
    return at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
