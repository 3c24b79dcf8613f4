package org.watchfloor.geo.layer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.DatumCheck;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.SurveyGrid;
import org.watchfloor.task.Progress;

/**
 * What every format hands its features to: brings them to WGS 84, mends areas that cross
 * themselves, keeps to the limits, and counts what is left out. Not thread-safe; for one file.
 */
final class LayerIntake {
  /** Why a feature, or a part of it, did not come in as it stands. */
  enum Count {
    /** Its area crossed itself; it was mended. */
    MENDED,
    /** It has no place at all. */
    NO_PLACE,
    /** Its numbers are none, or it has too few corners. */
    BROKEN,
    /** Longitude and latitude in each other's place. */
    SWAPPED,
    /** Not on the earth. */
    OFF_EARTH,
    /** It crosses 180 degrees. */
    DATE_LINE,
    /** A text was cut. */
    CUT
  }

  private static final int OFTEN = 512;
  private static final double HALF_TURN = 180;

  private final String file;
  private final Datum datum;
  private final Progress progress;
  private final List<LayerFeature> features = new ArrayList<>();
  private final Map<Count, Integer> counts = new EnumMap<>(Count.class);
  private @Nullable SurveyGrid grid;
  private long corners;
  private int seen;
  private boolean metres;

  LayerIntake(String file, Datum datum, Progress progress) {
    this.file = file;
    this.datum = datum;
    this.progress = progress;
  }

  /** The coordinates are metres of this grid. */
  void in(@Nullable SurveyGrid metresOf) {
    grid = metresOf;
  }

  /** A feature whose geometry cannot be read. */
  void broken() {
    step();
    count(Count.BROKEN);
  }

  /**
   * Takes a feature.
   *
   * @param raw as it stands in the file; changed in place; null if it has no place
   */
  void add(
      String name,
      @Nullable Geometry raw,
      Map<String, String> attributes,
      @Nullable LayerHint hint) {
    step();
    if (raw == null || raw.isEmpty()) {
      count(Count.NO_PLACE);
      return;
    }
    corners += raw.getNumPoints();
    if (corners > LayerLimits.CORNERS) {
      throw RefusedException.of("geo.layer.refused.corners", file, LayerLimits.CORNERS);
    }
    if (!located(raw)) {
      return;
    }
    for (Geometry kind : Geometries.byKind(raw)) {
      Geometry sound = mended(kind);
      if (sound.isEmpty()) {
        count(Count.BROKEN);
      } else {
        features.add(
            new LayerFeature(shortened(name, LayerLimits.NAME), sound, kept(attributes), hint));
      }
    }
  }

  private void step() {
    if (++seen % OFTEN == 0) {
      progress.stopIfCancelled();
    }
    if (seen > LayerLimits.FEATURES) {
      throw RefusedException.of("geo.layer.refused.features", file, LayerLimits.FEATURES);
    }
  }

  /** Brings every corner to WGS 84; false, and counted, if one cannot be. */
  private boolean located(Geometry raw) {
    for (Coordinate at : raw.getCoordinates()) {
      Count wrong = wrong(at);
      if (wrong != null) {
        count(wrong);
        return false;
      }
    }
    raw.geometryChanged();
    boolean across = false;
    for (int i = 0; i < raw.getNumGeometries(); i++) {
      across |= raw.getGeometryN(i).getEnvelopeInternal().getWidth() > HALF_TURN;
    }
    if (across) {
      count(Count.DATE_LINE);
    }
    return !across;
  }

  /** Moves one corner to its true place; why not, if it has none. */
  private @Nullable Count wrong(Coordinate at) {
    if (!Double.isFinite(at.x) || !Double.isFinite(at.y)) {
      return Count.BROKEN;
    }
    SurveyGrid survey = grid;
    GeoPoint place;
    try {
      GeoPoint given = survey == null ? new GeoPoint(at.x, at.y) : survey.point(at.x, at.y);
      if (survey == null && DatumCheck.swapped(at.x, at.y)) {
        return Count.SWAPPED;
      }
      place = datum.toWgs84(given.lon(), given.lat());
    } catch (RefusedException e) {
      metres |= survey == null && Math.abs(at.x) > 1_000 && Math.abs(at.y) > 1_000;
      return survey == null && DatumCheck.swapped(at.x, at.y) ? Count.SWAPPED : Count.OFF_EARTH;
    }
    at.x = place.lon();
    at.y = place.lat();
    return null;
  }

  private Geometry mended(Geometry kind) {
    if (kind.getDimension() < 2 || kind.isValid()) {
      return kind;
    }
    count(Count.MENDED);
    Geometry fixed = GeometryFixer.fix(kind);
    return fixed.getDimension() == 2 ? fixed : Geometries.FACTORY.createPolygon();
  }

  private Map<String, String> kept(Map<String, String> attributes) {
    if (attributes.size() > LayerLimits.ATTRIBUTES) {
      throw RefusedException.of("geo.layer.refused.attributes", file, LayerLimits.ATTRIBUTES);
    }
    Map<String, String> kept = new LinkedHashMap<>();
    attributes.forEach((key, value) -> {
      String plain = shortened(value.strip(), LayerLimits.CHARACTERS);
      if (!plain.isEmpty()) {
        kept.put(shortened(key.strip(), LayerLimits.NAME), plain);
      }
    });
    return kept;
  }

  /** Without characters no screen shows, and not longer than it may be. */
  private String shortened(String text, int most) {
    String plain = text.strip();
    if (plain.chars().anyMatch(c -> c < ' ' || c == 0x7f || c == 0xfffe || c == 0xffff)) {
      plain = plain.replaceAll("[\\x00-\\x1f\\x7f\\ufffe\\uffff]+", " ").strip();
    }
    if (plain.length() <= most) {
      return plain;
    }
    count(Count.CUT);
    int end = Character.isHighSurrogate(plain.charAt(most - 1)) ? most - 1 : most;
    return plain.substring(0, end);
  }

  private void count(Count what) {
    counts.merge(what, 1, Integer::sum);
  }

  /**
   * The features, if there are any.
   *
   * @throws RefusedException if none came in, or the axes are swapped
   */
  List<LayerFeature> features() {
    int swapped = counts.getOrDefault(Count.SWAPPED, 0);
    if (swapped > 0 && 2 * swapped >= features.size()) {
      throw RefusedException.of("geo.layer.refused.swapped", file, swapped);
    }
    if (features.isEmpty()) {
      throw metres
          ? RefusedException.of("geo.layer.refused.metres", file)
          : RefusedException.of("geo.layer.refused.nothing", file, seen);
    }
    return features;
  }

  /** What was put right or left out, one sentence for each kind of it. */
  List<Message> notes() {
    return counts.entrySet().stream()
        .map(entry -> Message.of("geo.layer.note." + entry.getKey().name(), entry.getValue()))
        .toList();
  }
}
