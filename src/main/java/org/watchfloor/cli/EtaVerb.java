package org.watchfloor.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.road.Start;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.road.Answer;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.team.Candidate;
import org.watchfloor.team.Team;
import org.watchfloor.team.TeamFitness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code eta --to LON,LAT}: how long every team, mustering included, and every depot is away,
 * soonest first, and why one cannot come by road.
 */
@Command(name = "eta", description = "cli.eta.about")
final class EtaVerb extends RoadVerb {
  private static final List<String> FIELDS =
      List.of(
          "kind",
          "number",
          "name",
          "minutes",
          "way",
          "reason",
          "straightMetres",
          "lon",
          "lat",
          "closures");

  @Option(
      names = "--to",
      paramLabel = "LON,LAT",
      required = true,
      description = "cli.eta.option.to")
  private String to;

  @Option(names = "--teams", description = "cli.eta.option.teams")
  private boolean teams;

  @Option(names = "--depots", description = "cli.eta.option.depots")
  private boolean depots;

  @Option(
      names = "--vehicle",
      paramLabel = "VEHICLE",
      defaultValue = "CAR",
      description = "cli.road.option.vehicle")
  private Vehicle vehicle = Vehicle.CAR;

  @Mixin private FormatOption format = new FormatOption();

  EtaVerb(Texts texts) {
    super(texts);
  }

  /** Who could come. */
  private record Origin(String kind, String number, String name, Start start) {}

  @Override
  int run(Station station) {
    GeoPoint target = PointArgument.parse(to);
    List<Origin> origins = origins(station);
    Answer<List<Travel>> answer =
        roads(station).eta(origins.stream().map(Origin::start).toList(), target, vehicle);
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < origins.size(); i++) {
      rows.add(row(origins.get(i), answer.found().get(i), answer.basis().closures()));
    }
    rows.sort(
        Comparator.comparing((Map<String, Object> row) -> "unreachable".equals(row.get("way")))
            .thenComparingDouble(row -> (Double) row.get("minutes")));
    RowWriter.write(out(), format.chosen(), FIELDS, rows);
    tell(answer.basis().said());
    return ExitCode.DONE;
  }

  private List<Origin> origins(Station station) {
    List<Origin> all = new ArrayList<>();
    if (teams || !depots) {
      for (Candidate candidate : station.get(TeamFitness.class).candidates()) {
        Team team = candidate.team();
        all.add(
            new Origin(
                "team",
                team.number(),
                team.name(),
                new Start(team.at(), candidate.musterMinutes())));
      }
    }
    if (depots || !teams) {
      station
          .get(SupplyService.class)
          .depots()
          .forEach(depot ->
              all.add(new Origin("depot", depot.number(), depot.name(), Start.now(depot.at()))));
    }
    return all;
  }

  private Map<String, Object> row(Origin origin, Travel travel, int closures) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("kind", origin.kind());
    row.put("number", origin.number());
    row.put("name", origin.name());
    row.put("straightMetres", Math.round(travel.straightMetres()));
    row.put("lon", origin.start().at().lon());
    row.put("lat", origin.start().at().lat());
    row.put("closures", closures);
    row.putAll(way(travel));
    return row;
  }
}
