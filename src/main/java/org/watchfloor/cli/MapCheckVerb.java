package org.watchfloor.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.pack.MapPackage;
import org.watchfloor.geo.pack.PackageCard;
import org.watchfloor.geo.road.NetworkCheck;
import org.watchfloor.geo.road.RoadFolder;
import org.watchfloor.geo.road.RoadNetwork;
import org.watchfloor.region.ground.GroundFile;
import org.watchfloor.region.ground.GroundShelf;
import org.watchfloor.road.RoadService;
import org.watchfloor.store.DataFolder;
import org.watchfloor.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code map check [FILE]}: what the road graph of a map holds, and what is wrong with it; or
 * whether a map package is whole.
 */
@Command(name = "check", description = "cli.map.check.about")
final class MapCheckVerb extends StationVerb {
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

  @Mixin private FormatOption format = new FormatOption();

  MapCheckVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    if (file != null && MapPackage.isPackage(file)) {
      return report(file);
    }
    Path extract = extract(station);
    RoadService roads = station.get(RoadService.class);
    RoadFolder folder = new RoadFolder(roads.maps());
    RoadNetwork network = folder.network(extract, roads.speeds(), Progress.UNWATCHED);
    return report(extract, NetworkCheck.of(network));
  }

  private int report(Path file) {
    try (MapPackage read = MapPackage.open(file)) {
      read.check(Progress.UNWATCHED);
      PackageCard card = read.card();
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("file", file.getFileName().toString());
      row.put("title", card.title());
      row.put("attribution", card.attribution().orElse(""));
      row.put("approval", card.approval().orElse(""));
      row.put("source", card.source());
      row.put("made", card.made().atZone(WatchClock.BEIJING).toOffsetDateTime());
      row.put("places", card.places());
      row.put("edges", card.edges());
      row.put("bytes", card.bytes());
      RowWriter.write(out(), format.chosen(), List.copyOf(row.keySet()), List.of(row));
      return ExitCode.DONE;
    }
  }

  /** The file that was named, or the station's own map. */
  private Path extract(Station station) {
    Path named = file;
    if (named != null) {
      return named;
    }
    return GroundShelf.of(station.get(DataFolder.class).root())
        .own()
        .map(GroundFile::file)
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
    RowWriter.write(out(), format.chosen(), FIELDS, List.of(row));
    for (Message problem : check.problems()) {
      tell(problem);
    }
    return check.problems().isEmpty() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
  }
}
