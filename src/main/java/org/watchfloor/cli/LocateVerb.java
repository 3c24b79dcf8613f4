package org.watchfloor.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.geo.basemap.Basemap;
import org.watchfloor.geo.place.Gazetteer;
import org.watchfloor.geo.place.PlaceIndex.Found;
import org.watchfloor.region.District;
import org.watchfloor.region.PlaceFinder;
import org.watchfloor.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code locate TEXT}: where a name, a crossing, pinyin, initials or coordinates in any notation
 * lie, the best fit first.
 */
@Command(name = "locate", description = "cli.locate.about")
final class LocateVerb extends StationVerb {
  private static final List<String> FIELDS = List.of("name", "kind", "near", "fit", "lon", "lat");

  @Parameters(paramLabel = "TEXT", description = "cli.locate.option.text")
  private String text;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "cli.locate.option.limit")
  private int limit = 10;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TABLE",
      description = "cli.option.format")
  private RowFormat format = RowFormat.TABLE;

  LocateVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    District.in(folder())
        .ifPresent(district ->
            station
                .get(Gazetteer.class)
                .put("map", Basemap.read(district.basemap(), Progress.UNWATCHED).places()));
    PlaceFinder finder = station.get(PlaceFinder.class);
    finder.refresh();
    List<Found> found = finder.guess(text, limit);
    RowWriter.write(out(), format, FIELDS, found.stream().map(LocateVerb::row).toList());
    if (found.isEmpty()) {
      tell("cli.locate.none", text);
      return ExitCode.REFUSED;
    }
    return ExitCode.DONE;
  }

  private static Map<String, Object> row(Found found) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("name", found.place().name());
    row.put("kind", found.place().kind().name().toLowerCase(Locale.ROOT));
    row.put("near", found.near());
    row.put("fit", found.fit().name().toLowerCase(Locale.ROOT));
    row.put("lon", found.place().point().lon());
    row.put("lat", found.place().point().lat());
    return row;
  }
}
