package org.watchfloor.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.geo.road.NetworkCheck;
import org.watchfloor.geo.road.RoadFolder;
import org.watchfloor.geo.road.RoadNetwork;
import org.watchfloor.region.District;
import org.watchfloor.road.RoadService;
import org.watchfloor.store.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code map check [FILE]}: what the road graph of a map holds, and what is wrong with it. */
@Command(name = "check", description = "cli.map.check.about")
class MapCheckVerb extends StationVerb {
  private static final List<String> FIELDS =
      List.of(
          "file",
          "edges",
          "nodes",
          "kilometres",
          "islands",
          "largestIsland",
          "ferries",
          "nameless",
          "forbiddenTurns",
          "problems");

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "cli.map.option.file")
  private @Nullable Path file;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TABLE",
      description = "cli.option.format")
  private RowFormat format = RowFormat.TABLE;

  MapCheckVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    Path extract = extract(station);
    RoadService roads = station.get(RoadService.class);
    RoadFolder folder = new RoadFolder(roads.maps());
    Optional<RoadNetwork> network = network(folder, roads, extract);
    if (network.isEmpty()) {
      tell("cli.map.check.notBuilt", extract);
      return ExitCode.CHECK_FAILED;
    }
    return report(extract, NetworkCheck.of(network.get()));
  }

  Optional<RoadNetwork> network(RoadFolder folder, RoadService roads, Path extract) {
    return folder.open(extract, roads.speeds());
  }

  /** The file that was named, or the station's own map. */
  final Path extract(Station station) {
    Path named = file;
    if (named != null) {
      return named;
    }
    return District.in(station.get(DataFolder.class).root())
        .map(District::basemap)
        .orElseThrow(() -> RefusedException.of("cli.map.none"));
  }

  private int report(Path extract, NetworkCheck check) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("file", extract.getFileName().toString());
    row.put("edges", check.edges());
    row.put("nodes", check.nodes());
    row.put("kilometres", Math.round(check.kilometres() * 10) / 10.0);
    row.put("islands", check.islands().size());
    row.put("largestIsland", check.islands().isEmpty() ? 0 : check.islands().getFirst());
    row.put("ferries", check.ferries());
    row.put("nameless", check.nameless());
    row.put("forbiddenTurns", check.turns());
    row.put("problems", check.problems().size());
    RowWriter.write(out(), format, FIELDS, List.of(row));
    for (Message problem : check.problems()) {
      tell(problem);
    }
    return check.problems().isEmpty() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
  }
}
