package org.watchfloor.ui.map;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.ui.ObjectRef;

/**
 * A way to look at the map that an officer gave a name: where, how near, and with which layers.
 *
 * @param name as the officer calls it, one line
 * @param centre the middle of the map
 * @param zoom how near
 * @param hidden the ids of the layers that are switched off, imported ones among them
 */
public record SavedView(String name, GeoPoint centre, int zoom, Set<String> hidden) {
  /** What a view is called where things of any kind are named. */
  public static final String KIND = "view";

  private static final String BETWEEN = "\t";

  public SavedView {
    name = name.strip().replaceAll("\\s+", " ");
    hidden = Set.copyOf(hidden);
  }

  /** Itself, among things of any kind. */
  public ObjectRef ref() {
    return new ObjectRef(KIND, name);
  }

  /** As one line of the settings. */
  String line() {
    return String.join(
        BETWEEN,
        name,
        String.valueOf(centre.lon()),
        String.valueOf(centre.lat()),
        String.valueOf(zoom),
        String.join(",", new TreeSet<>(hidden)));
  }

  /** The view of a line; empty if the line is none. */
  static Optional<SavedView> ofLine(String line) {
    String[] parts = line.split(BETWEEN, -1);
    if (parts.length != 5 || parts[0].isBlank()) {
      return Optional.empty();
    }
    try {
      GeoPoint centre = new GeoPoint(Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
      Set<String> hidden =
          Arrays.stream(parts[4].split(",", -1))
              .filter(id -> !id.isEmpty())
              .collect(Collectors.toSet());
      return Optional.of(new SavedView(parts[0], centre, Integer.parseInt(parts[3]), hidden));
    } catch (IllegalArgumentException | RefusedException e) {
      return Optional.empty();
    }
  }
}
