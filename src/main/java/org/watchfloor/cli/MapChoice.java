package org.watchfloor.cli;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.region.layer.LayerService;
import org.watchfloor.ui.map.Layer;
import org.watchfloor.ui.map.LayerChoice;
import picocli.CommandLine.Option;

/** What of the map a picture or a print shows: where, how near, with which layers. */
final class MapChoice {
  private static final int STREETS = 15;

  @Option(names = "--place", paramLabel = "LON,LAT", description = "cli.picture.option.place")
  private @Nullable String place;

  @Option(names = "--zoom", paramLabel = "N", description = "cli.picture.option.zoom")
  private int zoom = STREETS;

  @Option(names = "--layers", paramLabel = "ID,ID", description = "cli.picture.option.layers")
  private @Nullable String layers;

  /** The middle, if somebody said it. */
  Optional<GeoPoint> place() {
    return Optional.ofNullable(place).map(PointArgument::parse);
  }

  /** How near, 5 to 18. */
  int zoom() {
    return zoom;
  }

  /** The layers that are not wanted; empty if nobody said which are, and then all are shown. */
  Optional<Set<String>> hidden(Station station) {
    if (layers == null) {
      return Optional.empty();
    }
    Map<String, String> all = new TreeMap<>();
    for (Layer layer : station.get(LayerChoice.class).all()) {
      all.put(layer.id(), layer.id());
    }
    // An imported layer has an id nobody reads: it is asked for by its name.
    station.get(LayerService.class).standing().forEach(layer -> all.put(layer.name(), layer.id()));
    Set<String> hidden = new TreeSet<>(all.values());
    for (String name : layers.split("[,\uff0c]", -1)) {
      String id = all.get(name);
      if (id == null) {
        throw WrongCallException.of("cli.picture.noLayer", name, String.join(", ", all.keySet()));
      }
      hidden.remove(id);
    }
    return Optional.of(hidden);
  }
}
