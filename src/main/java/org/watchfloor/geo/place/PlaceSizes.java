package org.watchfloor.geo.place;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.watchfloor.geo.Coordinates;
import org.watchfloor.geo.PointSource;
import org.watchfloor.geo.TypedPoint;

/**
 * How far a place found by its name may lie from what is meant, read once from {@code
 * geo/place-sizes.yaml}. Any thread.
 */
@Singleton
public final class PlaceSizes {
  private static final String FILE = "/geo/place-sizes.yaml";

  private final Map<PlaceKind, Double> metres = new EnumMap<>(PlaceKind.class);

  @Inject
  public PlaceSizes() {
    LoadSettings settings = LoadSettings.builder().setLabel(FILE).build();
    try (InputStream in =
        Objects.requireNonNull(PlaceSizes.class.getResourceAsStream(FILE), FILE)) {
      Map<?, ?> root = (Map<?, ?>) new Load(settings).loadFromInputStream(in);
      for (PlaceKind kind : PlaceKind.values()) {
        if (kind != PlaceKind.POINT) {
          metres.put(kind, number(root, kind));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** What to store beside the point of a place that was found: typed coordinates tell their own. */
  public PointSource sourceOf(Place place) {
    Double size = metres.get(place.kind());
    return size == null
        ? Coordinates.findTyped(place.id()).map(TypedPoint::source).orElse(PointSource.UNTOLD)
        : PointSource.named(size);
  }

  private static double number(Map<?, ?> root, PlaceKind kind) {
    if (root.get(kind.name()) instanceof Map<?, ?> row
        && row.get("metres") instanceof Number number) {
      return number.doubleValue();
    }
    throw new IllegalStateException(FILE + ": no " + kind + ".metres");
  }
}
