package org.watchfloor.geo.basemap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.basemap.label.Label;
import org.watchfloor.geo.basemap.label.Labels;
import org.watchfloor.geo.osm.OsmData;
import org.watchfloor.geo.osm.OsmFile;
import org.watchfloor.geo.place.Place;
import org.watchfloor.task.Progress;

/**
 * A ground map in memory: what is drawn, by kind and place, and every name. Immutable once read;
 * any thread.
 */
public final class Basemap {
  private final Envelope bounds;
  private final Features features;
  private final List<Label> labels;
  private final List<Place> crossings;

  private Basemap(Envelope bounds, Features features, List<Label> labels, List<Place> crossings) {
    this.bounds = bounds;
    this.features = features;
    this.labels = labels;
    this.crossings = crossings;
  }

  /**
   * Reads an OpenStreetMap extract. Meant for a background thread; a district takes about a second.
   *
   * @param file a .osm.pbf file
   * @throws RefusedException if it cannot be read, is damaged, or holds no map
   * @throws java.util.concurrent.CancellationException when cancelled
   */
  public static Basemap read(Path file, Progress progress) {
    progress.step(Message.of("geo.basemap.reading", file.getFileName().toString()));
    OsmData data = OsmFile.read(file, progress);
    if (data.positions().size() == 0) {
      throw RefusedException.of("geo.refused.basemap.empty", file.toString());
    }
    progress.stopIfCancelled();
    progress.step(Message.of("geo.basemap.sorting"));
    Features features = new FeatureSorter(data).sort();
    progress.stopIfCancelled();
    List<Label> labels = Labels.of(data, WebMercator::project, features::widthOfLand);
    return new Basemap(data.bounds(), features, labels, Crossings.of(data));
  }

  /** The box around the map, degrees. */
  public Envelope bounds() {
    return new Envelope(bounds);
  }

  /**
   * Every named place of the map and every crossing of named streets, for the search. Ids hold for
   * this reading of the file only. Some tens of milliseconds for a district: call it in the
   * background.
   */
  public List<Place> places() {
    List<Place> places = new ArrayList<>(MapPlaces.of(labels));
    places.addAll(crossings);
    return List.copyOf(places);
  }

  /** Every name on the map, the most important first. */
  public List<Label> labels() {
    return labels;
  }

  /** The box around the map in the square of {@link WebMercator}; nothing is known beyond it. */
  Envelope extent() {
    return new Envelope(
        WebMercator.x(bounds.getMinX()),
        WebMercator.x(bounds.getMaxX()),
        WebMercator.y(bounds.getMinY()),
        WebMercator.y(bounds.getMaxY()));
  }

  Features features() {
    return features;
  }
}
