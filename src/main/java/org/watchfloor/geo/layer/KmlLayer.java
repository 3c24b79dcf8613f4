package org.watchfloor.geo.layer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/**
 * Reads KML: placemarks in their folders with places, lines, areas with holes, recorded tracks,
 * extended data and colours. Pictures laid on the ground and links to the net are counted, not
 * followed.
 */
final class KmlLayer implements LayerXml.Elements {
  private static final Pattern BLANK = Pattern.compile("\\s+");
  private static final Pattern COMMA = Pattern.compile(",");
  private static final Pattern AFTER_COMMA = Pattern.compile(",\\s+");
  private static final Pattern MARKUP = Pattern.compile("<[^<>]{1,300}>|&nbsp;");

  private final LayerIntake intake;
  private final LayerXml xml;
  private final KmlStyles styles = new KmlStyles();
  private final Deque<String> folders = new ArrayDeque<>();
  private final List<Mark> marks = new ArrayList<>();
  private @Nullable Mark mark;
  private KmlStyles.@Nullable Style style;
  private String styleId = "";
  private String pairId = "";
  private String pairKey = "";
  private String dataName = "";
  private String title = "";
  private List<List<Coordinate>> rings = new ArrayList<>();
  private List<Coordinate> track = new ArrayList<>();
  private boolean any;
  private int notFollowed;

  KmlLayer(String file, LayerIntake intake) {
    this.intake = intake;
    this.xml = new LayerXml(file);
  }

  /** One placemark as far as it is read. */
  private static final class Mark {
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Geometry> parts = new ArrayList<>();
    private String name = "";
    private String styleUrl = "";
    private KmlStyles.@Nullable Style own;
    private boolean broken;
  }

  /** Takes all placemarks; what the file calls itself, or an empty text. */
  String read(byte[] bytes, String file) {
    xml.walk(bytes, this);
    if (!any) {
      throw RefusedException.of("geo.layer.refused.noPlacemark", file);
    }
    marks.forEach(this::take);
    return title;
  }

  /** What was not followed. */
  List<Message> notes() {
    return notFollowed == 0
        ? List.of()
        : List.of(Message.of("geo.layer.note.notFollowed", notFollowed));
  }

  private void take(Mark found) {
    if (found.broken) {
      intake.broken();
      return;
    }
    Geometry all = Geometries.all(found.parts);
    KmlStyles.Style own = found.own;
    KmlStyles.Style used = own != null && !own.isEmpty() ? own : styles.find(found.styleUrl);
    int dimension = all == null ? 0 : all.getDimension();
    intake.add(found.name, all, found.attributes, used.of(dimension));
  }

  @Override
  public void start(String name, XMLStreamReader at) {
    switch (name) {
      case "Placemark" -> {
        mark = new Mark();
        any = true;
      }
      case "Folder" -> folders.push("");
      case "Data", "SimpleData" -> dataName = attribute(at, "name");
      case "Style" -> {
        style = new KmlStyles.Style();
        styleId = attribute(at, "id");
      }
      case "StyleMap" -> pairId = attribute(at, "id");
      case "Polygon" -> rings = new ArrayList<>();
      case "Track" -> track = new ArrayList<>();
      case "NetworkLink", "GroundOverlay", "PhotoOverlay", "ScreenOverlay" -> notFollowed++;
      default -> {
        // Of no account, or read when it ends.
      }
    }
  }

  private static String attribute(XMLStreamReader at, String name) {
    String value = at.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  @Override
  public void end(String name, String text) {
    Mark now = mark;
    switch (name) {
      case "Folder" -> folders.poll();
      case "Style" -> endStyle();
      case "color" -> colour(text);
      case "key" -> pairKey = text;
      case "styleUrl" -> {
        if (xml.within("StyleMap")) {
          if (!pairKey.equals("highlight")) {
            styles.link(pairId, KmlStyles.id(text));
          }
        } else if (now != null) {
          now.styleUrl = text;
        }
      }
      case "name" -> name(now, text);
      default -> {
        if (now != null) {
          inMark(now, name, text);
        }
      }
    }
  }

  private void name(@Nullable Mark now, String text) {
    switch (xml.parent()) {
      case "Placemark" -> {
        if (now != null) {
          now.name = text;
        }
      }
      case "Folder" -> {
        if (!folders.isEmpty()) {
          folders.pop();
        }
        folders.push(text);
      }
      case "Document" -> title = title.isEmpty() ? text : title;
      default -> {
        // The name of a style or a schema.
      }
    }
  }

  private void endStyle() {
    KmlStyles.Style done = style;
    style = null;
    if (done == null) {
      return;
    }
    if (mark != null) {
      mark.own = done;
    } else {
      styles.put(styleId, done);
    }
  }

  private void colour(String text) {
    KmlStyles.Style now = style;
    KmlStyles.Part part =
        switch (xml.parent()) {
          case "LineStyle" -> KmlStyles.Part.LINE;
          case "PolyStyle" -> KmlStyles.Part.AREA;
          case "IconStyle" -> KmlStyles.Part.ICON;
          default -> null;
        };
    if (now != null && part != null) {
      LayerHint.ofKml(text).ifPresent(colour -> now.put(part, colour));
    }
  }

  private void inMark(Mark now, String name, String text) {
    switch (name) {
      case "description" -> {
        if (xml.parent().equals("Placemark")) {
          put(now, name, MARKUP.matcher(text).replaceAll(" ").strip());
        }
      }
      case "when", "begin", "end" -> {
        if (!xml.within("Track")) {
          put(now, name, text);
        } else {
          now.attributes.putIfAbsent("begin", text);
          now.attributes.put("end", text);
        }
      }
      case "value" -> {
        if (xml.parent().equals("Data")) {
          put(now, dataName, text);
        }
      }
      case "SimpleData" -> put(now, dataName, text);
      case "coordinates" -> coordinates(now, text);
      case "coord" -> track.add(place(text, BLANK));
      case "Track" -> now.parts.addAll(one(Geometries.line(track)));
      case "Polygon" -> polygon(now);
      case "Placemark" -> finish(now);
      default -> {
        // Not looked at.
      }
    }
  }

  private static void put(Mark now, String key, String value) {
    if (!value.isBlank() && !key.isBlank()) {
      now.attributes.putIfAbsent(key, value);
    }
  }

  private void coordinates(Mark now, String text) {
    List<Coordinate> places = places(text);
    if (xml.within("Polygon")) {
      if (xml.within("innerBoundaryIs")) {
        rings.add(places);
      } else {
        rings.addFirst(places);
      }
      return;
    }
    Geometry part = xml.parent().equals("Point") ? Geometries.point(places) : null;
    now.parts.addAll(one(part != null ? part : Geometries.line(places)));
  }

  private void polygon(Mark now) {
    Geometry area = Geometries.area(rings);
    now.broken |= area == null;
    now.parts.addAll(one(area));
  }

  private static List<Geometry> one(@Nullable Geometry part) {
    return part == null ? List.of() : List.of(part);
  }

  private void finish(Mark now) {
    String folder =
        folders.reversed().stream()
            .filter(name -> !name.isBlank())
            .collect(Collectors.joining(" / "));
    if (!folder.isEmpty()) {
      now.attributes.putIfAbsent("folder", folder);
    }
    marks.add(now);
    mark = null;
  }

  private static List<Coordinate> places(String text) {
    String plain = AFTER_COMMA.matcher(text).replaceAll(",").strip();
    if (plain.isEmpty()) {
      return Collections.emptyList();
    }
    List<Coordinate> places = new ArrayList<>();
    for (String tuple : BLANK.split(plain)) {
      places.add(place(tuple, COMMA));
    }
    return places;
  }

  private static Coordinate place(String tuple, Pattern between) {
    String[] numbers = between.split(tuple.strip());
    return numbers.length < 2
        ? Geometries.at(Double.NaN, Double.NaN)
        : Geometries.at(Numbers.of(numbers[0]), Numbers.of(numbers[1]));
  }
}
