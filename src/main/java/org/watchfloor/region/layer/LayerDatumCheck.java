package org.watchfloor.region.layer;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.DatumCheck.Landmark;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.layer.LayerFeature;
import org.watchfloor.geo.place.Fit;
import org.watchfloor.geo.place.Gazetteer;
import org.watchfloor.region.District;
import org.watchfloor.store.DataFolder;
import org.watchfloor.table.DistrictBounds;
import org.watchfloor.table.ShiftNote;

/**
 * Looks whether a layer lies where it should: places of a name the map knows, once, tell by how far
 * they are off what was done to the coordinates, as they do for registers; and a layer that lies
 * wholly outside the district says so.
 */
final class LayerDatumCheck {
  /** More of them would not tell more. */
  private static final int MOST = 200;

  private static final int SEVERAL = 5;

  /** What two lists know of one place lies so near together; less than a datum shifts. */
  private static final double SAME_METRES = 100;

  /** Another place of the same name lies farther off than any datum shifts. */
  private static final double NEAR_METRES = 2_000;

  private final Gazetteer gazetteer;
  private final DataFolder folder;

  @Inject
  LayerDatumCheck(Gazetteer gazetteer, DataFolder folder) {
    this.gazetteer = gazetteer;
    this.folder = folder;
  }

  /** What looks wrong; empty if nothing does. */
  List<Message> notes(List<LayerFeature> features, Datum datum) {
    List<Message> notes = new ArrayList<>();
    ShiftNote.of(landmarks(features), datum, "region.layer.note.again").ifPresent(notes::add);
    outside(features).ifPresent(notes::add);
    return notes;
  }

  private List<Landmark> landmarks(List<LayerFeature> features) {
    List<Landmark> landmarks = new ArrayList<>();
    for (LayerFeature feature : features) {
      if (landmarks.size() >= MOST) {
        break;
      }
      if (!feature.name().isBlank() && feature.geometry().getDimension() == 0) {
        Coordinate at = feature.geometry().getCoordinate();
        known(feature.name(), new GeoPoint(at.x, at.y)).ifPresent(landmarks::add);
      }
    }
    return landmarks;
  }

  private Optional<Landmark> known(String name, GeoPoint given) {
    List<GeoPoint> found =
        gazetteer.find(name, SEVERAL).stream()
            .filter(one -> one.fit() == Fit.EXACT)
            .map(one -> one.place().point())
            .toList();
    // The register and the map often know the same place; two of one name are no landmark.
    if (found.isEmpty()
        || found.stream().anyMatch(one -> one.metresTo(found.getFirst()) > SAME_METRES)) {
      return Optional.empty();
    }
    GeoPoint place = found.getFirst();
    return place.metresTo(given) < NEAR_METRES
        ? Optional.of(new Landmark(place, given))
        : Optional.empty();
  }

  private Optional<Message> outside(List<LayerFeature> features) {
    Optional<DistrictBounds> bounds;
    try {
      bounds = District.in(folder.root()).map(District::bounds);
    } catch (RefusedException e) {
      // A district file that cannot be read is told of where the map is.
      return Optional.empty();
    }
    if (bounds.isEmpty()) {
      return Optional.empty();
    }
    double nearest = Double.POSITIVE_INFINITY;
    for (LayerFeature feature : features) {
      Coordinate at = feature.geometry().getCoordinate();
      nearest = Math.min(nearest, bounds.get().metresOutside(new GeoPoint(at.x, at.y)));
      if (bounds.get().allows(new GeoPoint(at.x, at.y))) {
        return Optional.empty();
      }
    }
    return Optional.of(
        Message.of("region.layer.note.outside", Math.max(1, Math.round(nearest / 1000))));
  }
}
