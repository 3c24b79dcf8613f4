package org.watchfloor.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.geo.place.PlaceIndex.Found;
import org.watchfloor.geo.road.AidKind;
import org.watchfloor.geo.road.AidNearby;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.region.PlaceFinder;
import org.watchfloor.road.Answer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code locate TEXT}: where a name, a crossing, pinyin, initials or coordinates in any notation
 * lie, the best fit first. {@code locate --nearest helipad|water|harbour --from LON,LAT}: which of
 * the map's is reached soonest by road.
 */
@Command(name = "locate", description = "cli.locate.about")
final class LocateVerb extends RoadVerb {
  private static final List<String> FIELDS =
      List.of("name", "kind", "near", "fit", "lon", "lat", "sourceDatum", "accuracyMetres");

  private static final List<String> NEAREST =
      List.of("name", "kind", "minutes", "way", "reason", "straightMetres", "lon", "lat");

  @Parameters(arity = "0..1", paramLabel = "TEXT", description = "cli.locate.option.text")
  private @Nullable String text;

  @Option(names = "--nearest", paramLabel = "KIND", description = "cli.locate.option.nearest")
  private @Nullable AidKind nearest;

  @Option(names = "--from", paramLabel = "LON,LAT", description = "cli.locate.option.from")
  private @Nullable String from;

  @Option(
      names = "--vehicle",
      paramLabel = "VEHICLE",
      defaultValue = "CAR",
      description = "cli.road.option.vehicle")
  private Vehicle vehicle = Vehicle.CAR;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "cli.locate.option.limit")
  private int limit = 10;

  @Mixin private FormatOption format = new FormatOption();

  LocateVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    AidKind kind = nearest;
    String place = from;
    String typed = text;
    if (kind != null && place != null && typed == null) {
      return nearest(station, kind, PointArgument.parse(place));
    }
    if (typed == null || kind != null || place != null) {
      throw WrongCallException.of("cli.locate.either");
    }
    return named(station, typed);
  }

  private int nearest(Station station, AidKind kind, GeoPoint start) {
    Answer<List<AidNearby>> answer = roads(station).nearest(start, kind, vehicle, limit);
    RowWriter.write(
        out(), format.chosen(), NEAREST, answer.found().stream().map(this::row).toList());
    if (answer.found().isEmpty()) {
      tell("cli.locate.noneNear", Message.of("geo.aid." + kind.name()));
      return ExitCode.REFUSED;
    }
    tell(answer.basis().said());
    return ExitCode.DONE;
  }

  private Map<String, Object> row(AidNearby near) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("name", near.point().name());
    row.put("kind", near.point().kind().name().toLowerCase(Locale.ROOT));
    row.putAll(way(near.travel()));
    row.put("straightMetres", Math.round(near.travel().straightMetres()));
    row.put("lon", GeoJsonText.six(near.point().at().lon()));
    row.put("lat", GeoJsonText.six(near.point().at().lat()));
    return row;
  }

  private int named(Station station, String typed) {
    PlaceFinder finder = KnownNames.read(station, folder());
    List<Found> found = finder.guess(typed, limit);
    RowWriter.write(
        out(),
        format.chosen(),
        FIELDS,
        found.stream().map(hit -> row(hit, finder.sourceOf(hit.place()))).toList());
    if (found.isEmpty()) {
      tell("cli.locate.none", typed);
      return ExitCode.REFUSED;
    }
    if (PointArgument.turned(typed)) {
      tell("cli.locate.turned", typed.strip());
    }
    return ExitCode.DONE;
  }

  private static Map<String, Object> row(Found found, PointSource source) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("name", found.place().name());
    row.put("kind", found.place().kind().name().toLowerCase(Locale.ROOT));
    row.put("near", found.near());
    row.put("fit", found.fit().name().toLowerCase(Locale.ROOT));
    row.put("lon", found.place().point().lon());
    row.put("lat", found.place().point().lat());
    GeoJsonText.put(row, source);
    return row;
  }
}
