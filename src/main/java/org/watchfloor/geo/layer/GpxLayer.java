package org.watchfloor.geo.layer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * Reads GPX as receivers and phones record it: waypoints, routes, and tracks of one or more pieces
 * with when they began and ended.
 */
final class GpxLayer implements LayerXml.Elements {
  private static final Set<String> SAID = Set.of("desc", "cmt", "sym", "type", "src");

  private final LayerIntake intake;
  private final LayerXml xml;
  private String title = "";
  private String name = "";
  private Map<String, String> attributes = new LinkedHashMap<>();
  private List<Coordinate> places = new ArrayList<>();
  private List<Geometry> pieces = new ArrayList<>();

  GpxLayer(String file, LayerIntake intake) {
    this.intake = intake;
    this.xml = new LayerXml(file);
  }

  /** Takes everything; what the file calls itself, or an empty text. */
  String read(byte[] bytes) {
    xml.walk(bytes, this);
    return title;
  }

  @Override
  public void start(String element, XMLStreamReader at) {
    switch (element) {
      case "wpt", "rte", "trk" -> {
        name = "";
        attributes = new LinkedHashMap<>();
        places = new ArrayList<>();
        pieces = new ArrayList<>();
        if (element.equals("wpt")) {
          places.add(place(at));
        }
      }
      case "trkseg" -> places = new ArrayList<>();
      case "rtept", "trkpt" -> places.add(place(at));
      default -> {
        // Read when it ends, or of no account.
      }
    }
  }

  private static Coordinate place(XMLStreamReader at) {
    return Geometries.at(number(at, "lon"), number(at, "lat"));
  }

  private static double number(XMLStreamReader at, String attribute) {
    String value = at.getAttributeValue(null, attribute);
    return value == null ? Double.NaN : Numbers.of(value);
  }

  @Override
  public void end(String element, String text) {
    switch (element) {
      case "wpt" -> finish(Geometries.point(places));
      case "rte" -> finish(Geometries.line(places));
      case "trkseg" -> {
        Geometry piece = Geometries.line(places);
        if (piece != null) {
          pieces.add(piece);
        }
      }
      case "trk" -> finish(Geometries.all(pieces));
      case "name" -> name(text);
      case "time" -> time(text);
      case "ele" -> {
        if (xml.parent().equals("wpt")) {
          attributes.put("ele", text);
        }
      }
      default -> {
        boolean own = Set.of("wpt", "rte", "trk").contains(xml.parent());
        if (own && SAID.contains(element) && !text.isEmpty()) {
          attributes.putIfAbsent(element, text);
        }
      }
    }
  }

  private void name(String text) {
    switch (xml.parent()) {
      case "wpt", "rte", "trk" -> name = text;
      case "metadata", "gpx" -> title = title.isEmpty() ? text : title;
      default -> {
        // Of one point of many, or of the one who recorded it.
      }
    }
  }

  private void time(String text) {
    switch (xml.parent()) {
      case "wpt" -> attributes.put("time", text);
      case "trkpt", "rtept" -> {
        attributes.putIfAbsent("begin", text);
        attributes.put("end", text);
      }
      default -> {
        // When the file was written.
      }
    }
  }

  private void finish(@Nullable Geometry geometry) {
    intake.add(name, geometry, attributes, null);
  }
}
