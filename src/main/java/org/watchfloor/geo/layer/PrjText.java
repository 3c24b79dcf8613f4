package org.watchfloor.geo.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.SurveyGrid;

/**
 * Reads the {@code .prj} of a shapefile, the well-known text of its coordinate system: degrees of
 * WGS 84 or CGCS2000, or metres of a Gauss–Krüger or UTM grid on them. All others are refused by
 * name, because their shift is known to a survey only.
 */
final class PrjText {
  private static final int DEEPEST = 20;

  /** A node: a word and what stands in its brackets. */
  private record Node(String word, List<Node> inside, String text, double number) {
    @Nullable Node find(String of) {
      return inside.stream().filter(node -> node.word.equals(of)).findFirst().orElse(null);
    }

    /** The first text in the brackets. */
    String name() {
      return inside.stream()
          .filter(node -> node.word.isEmpty())
          .map(Node::text)
          .findFirst()
          .orElse("");
    }

    double value() {
      return inside.stream()
          .map(Node::number)
          .filter(number -> !Double.isNaN(number))
          .findFirst()
          .orElse(Double.NaN);
    }
  }

  private final String file;
  private final String text;
  private int at;

  private PrjText(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /**
   * The grid whose metres the coordinates are; empty for degrees.
   *
   * @throws RefusedException if it is of another system, or cannot be read
   */
  static Optional<SurveyGrid> read(String file, String text) {
    PrjText reading = new PrjText(file, text.strip());
    Node root = reading.node(0);
    return switch (root.word) {
      case "GEOGCS" -> {
        reading.checkDegrees(root);
        yield Optional.empty();
      }
      case "PROJCS" -> Optional.of(reading.grid(root));
      default -> throw reading.other(root.name().isEmpty() ? root.word : root.name());
    };
  }

  private void checkDegrees(Node system) {
    Node datum = system.find("DATUM");
    String name = plain(system.name() + " " + (datum == null ? "" : datum.name()));
    boolean known =
        name.contains("wgs84")
            || name.contains("wgs1984")
            || name.contains("china2000")
            || name.contains("cgcs2000")
            || name.contains("chinageodeticcoordinatesystem2000");
    Node unit = system.find("UNIT");
    boolean degrees = unit == null || plain(unit.name()).startsWith("degree");
    Node prime = system.find("PRIMEM");
    boolean greenwich = prime == null || prime.value() == 0;
    if (!known || !degrees || !greenwich) {
      throw other(system.name());
    }
  }

  private SurveyGrid grid(Node system) {
    Node below = system.find("GEOGCS");
    Node projection = system.find("PROJECTION");
    if (below == null || projection == null) {
      throw other(system.name());
    }
    checkDegrees(below);
    String kind = plain(projection.name());
    if (!kind.equals("gausskruger") && !kind.equals("transversemercator")) {
      throw other(system.name());
    }
    Node unit = system.find("UNIT");
    boolean metres = unit == null || unit.value() == 1;
    double meridian = parameter(system, "centralmeridian", Double.NaN);
    double scale = parameter(system, "scalefactor", 1);
    double east = parameter(system, "falseeasting", 0);
    double north = parameter(system, "falsenorthing", 0);
    boolean level = parameter(system, "latitudeoforigin", 0) == 0;
    if (!metres || !level || !(Math.abs(meridian) <= 180) || !(scale > 0.9 && scale < 1.1)) {
      throw other(system.name());
    }
    return SurveyGrid.of(meridian, scale, east, north);
  }

  private static double parameter(Node system, String name, double usual) {
    return system.inside.stream()
        .filter(node -> node.word.equals("PARAMETER") && plain(node.name()).equals(name))
        .map(Node::value)
        .findFirst()
        .orElse(usual);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  private Node node(int depth) {
    if (depth > DEEPEST) {
      throw unreadable();
    }
    blank();
    if (at < text.length() && text.charAt(at) == '"') {
      int end = text.indexOf('"', at + 1);
      if (end < 0) {
        throw unreadable();
      }
      String said = text.substring(at + 1, end);
      at = end + 1;
      return new Node("", List.of(), said, Double.NaN);
    }
    int from = at;
    while (at < text.length() && "[](),\" \t\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(from, at);
    blank();
    if (at >= text.length() || "[(".indexOf(text.charAt(at)) < 0) {
      if (word.isEmpty()) {
        throw unreadable();
      }
      return new Node(word.toUpperCase(Locale.ROOT), List.of(), "", Numbers.of(word));
    }
    return new Node(word.toUpperCase(Locale.ROOT), inside(depth), "", Double.NaN);
  }

  private List<Node> inside(int depth) {
    List<Node> inside = new ArrayList<>();
    do {
      at++;
      inside.add(node(depth + 1));
      blank();
    } while (at < text.length() && text.charAt(at) == ',');
    if (at >= text.length() || "])".indexOf(text.charAt(at)) < 0) {
      throw unreadable();
    }
    at++;
    return inside;
  }

  private void blank() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private RefusedException other(String name) {
    return RefusedException.of("geo.layer.refused.system", file, name);
  }

  private RefusedException unreadable() {
    return RefusedException.of("geo.layer.refused.prj", file);
  }
}
