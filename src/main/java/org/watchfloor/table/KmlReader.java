package org.watchfloor.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.PlainXml;
import org.watchfloor.base.RefusedException;

/**
 * Reads the placemarks of a KML file, as map programs and phones save marked places, as a table:
 * longitude, latitude, name, description, then what its extended data names. Only points are taken;
 * a placemark that is a line or an area is a row without a point. Nothing outside the file is ever
 * fetched.
 */
final class KmlReader {
  private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?kml[\\s>]");

  /** The root stands behind a declaration and comments at most. */
  private static final int LOOKED_AT = 4000;

  private final String file;
  private final GeoJsonReader rows;
  private final Deque<String> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable ObjectNode properties;
  private @Nullable ObjectNode geometry;
  private String dataName = "";
  private boolean any;

  KmlReader(String file) {
    this.file = file;
    this.rows = new GeoJsonReader(file);
  }

  /** Whether a text is KML. */
  static boolean wrote(String text) {
    return ROOT.matcher(text.substring(0, Math.min(text.length(), LOOKED_AT))).find();
  }

  Table read(TextDecoder.Decoded decoded) {
    try {
      XMLStreamReader xml =
          PlainXml.factory().createXMLStreamReader(new StringReader(decoded.text()));
      while (xml.hasNext()) {
        step(xml, PlainXml.next(xml));
      }
      xml.close();
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
      throw new RefusedException(
          RefusedException.of("table.refused.kml_damaged", file, line).said(), e);
    }
    if (!any) {
      throw RefusedException.of("table.refused.kml", file);
    }
    return rows.table(decoded);
  }

  private void step(XMLStreamReader xml, int event) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(xml);
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
      case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
      default -> {}
    }
  }

  private void start(XMLStreamReader xml) {
    String name = xml.getLocalName();
    text.setLength(0);
    switch (name) {
      case "Placemark" -> {
        properties = JsonNodeFactory.instance.objectNode();
        geometry = null;
      }
      case "Data", "SimpleData" -> {
        String given = xml.getAttributeValue(null, "name");
        dataName = given == null ? "" : given;
      }
      case "Point", "LineString", "Polygon", "MultiGeometry", "Track", "MultiTrack" -> {
        if (properties != null && geometry == null) {
          geometry = JsonNodeFactory.instance.objectNode().put("type", name);
        }
      }
      default -> {}
    }
    open.push(name);
  }

  private void end(String name) {
    open.pop();
    String parent = open.isEmpty() ? "" : open.peek();
    String value = text.toString().strip();
    text.setLength(0);
    ObjectNode found = properties;
    if (found == null) {
      return;
    }
    switch (name) {
      case "name", "description" -> {
        if (parent.equals("Placemark") && !found.has(name)) {
          found.put(name, value);
        }
      }
      case "value" -> putData(found, parent.equals("Data"), value);
      case "SimpleData" -> putData(found, true, value);
      case "coordinates" -> {
        if (parent.equals("Point")) {
          putPoint(value);
        }
      }
      case "Placemark" -> finish(found);
      default -> {}
    }
  }

  private void putData(ObjectNode found, boolean wanted, String value) {
    if (wanted && !dataName.isBlank()) {
      found.put(dataName, value);
    }
  }

  /** A Point inside of a MultiGeometry does not make that a point. */
  private void putPoint(String coordinates) {
    ObjectNode shape = geometry;
    if (shape == null || !shape.path("type").asText().equals("Point")) {
      return;
    }
    ArrayNode numbers = shape.putArray("coordinates");
    for (String number : coordinates.split(",")) {
      try {
        numbers.add(Double.parseDouble(number.strip()));
      } catch (NumberFormatException e) {
        shape.put("type", coordinates);
        return;
      }
    }
  }

  private void finish(ObjectNode found) {
    ObjectNode feature = JsonNodeFactory.instance.objectNode();
    feature.set("geometry", geometry);
    feature.set("properties", found);
    rows.add(feature);
    any = true;
    properties = null;
  }
}
