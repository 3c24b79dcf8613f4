package org.watchfloor.geo.layer;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The colours of a KML file's shared styles and pairs of styles. Not thread-safe; for one file. */
final class KmlStyles {
  /** What a colour is for; the first that is given counts. */
  enum Part {
    LINE,
    AREA,
    ICON
  }

  /** The colours of one style. */
  static final class Style {
    private final Map<Part, LayerHint> colours = new EnumMap<>(Part.class);

    void put(Part part, LayerHint colour) {
      colours.put(part, colour);
    }

    /** What suits a thing of so many dimensions: a place its icon's, all others their line's. */
    @Nullable LayerHint of(int dimension) {
      Part first = dimension == 0 ? Part.ICON : Part.LINE;
      LayerHint own = colours.get(first);
      return own != null ? own : colours.values().stream().findFirst().orElse(null);
    }

    boolean isEmpty() {
      return colours.isEmpty();
    }
  }

  private static final int LINKS = 8;

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, String> links = new HashMap<>();

  void put(String id, Style style) {
    styles.put(id, style);
  }

  /** The usual one of a pair of styles. */
  void link(String id, String to) {
    links.put(id, to);
  }

  /** The style a placemark names; an empty one if there is none. */
  Style find(String url) {
    String id = id(url);
    for (int i = 0; i < LINKS; i++) {
      Style style = styles.get(id);
      if (style != null) {
        return style;
      }
      String next = links.get(id);
      if (next == null) {
        break;
      }
      id = next;
    }
    return new Style();
  }

  static String id(String url) {
    return url.substring(url.lastIndexOf('#') + 1).strip();
  }
}
