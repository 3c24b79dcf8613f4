package org.watchfloor.region.layer;

import java.util.List;
import org.watchfloor.ui.map.InkColour;
import org.watchfloor.ui.map.InkFill;
import org.watchfloor.ui.map.InkSign;
import org.watchfloor.ui.map.InkWidth;

/**
 * How a layer is drawn.
 *
 * @param colour of all features, or of those of no category
 * @param width of lines and borders
 * @param fill of areas
 * @param sign at places
 * @param opacity in per cent, {@value #FAINTEST} to 100
 * @param fromZoom the zoom from which it is drawn; 0 for always
 * @param labelBy the attribute that is written at features, {@link #NAME} for their names; empty
 *     for none
 * @param colourBy the attribute whose values have colours of their own, {@link #SUGGESTED} for the
 *     colours the file suggests; empty for one colour
 * @param categories the values and their colours, at most {@value #MOST}
 */
public record LayerStyle(
    InkColour colour,
    InkWidth width,
    InkFill fill,
    InkSign sign,
    int opacity,
    int fromZoom,
    String labelBy,
    String colourBy,
    List<LayerCategory> categories) {
  /** Features are labelled by their names, whichever attribute these came from. */
  public static final String NAME = "@name";

  /** Features have the colours the file suggests, as near as the palette has them. */
  public static final String SUGGESTED = "@colour";

  /** Values that can have a colour of their own; the rest have the layer's. */
  public static final int MOST = 7;

  /** Anything fainter is taken for gone. */
  public static final int FAINTEST = 20;

  private static final int CLOSEST = 18;

  /** Takes what is out of bounds back into them: an older or newer program may have written it. */
  public LayerStyle {
    opacity = Math.clamp(opacity, FAINTEST, 100);
    fromZoom = Math.clamp(fromZoom, 0, CLOSEST);
    categories = List.copyOf(categories.subList(0, Math.min(MOST, categories.size())));
  }

  /** One colour, names at the features, always seen. */
  public static LayerStyle plain(InkColour colour) {
    return new LayerStyle(
        colour, InkWidth.MEDIUM, InkFill.PLAIN, InkSign.CIRCLE, 100, 0, NAME, "", List.of());
  }

  /** The same with features coloured by something. */
  public LayerStyle colouredBy(String attribute, List<LayerCategory> values) {
    return new LayerStyle(colour, width, fill, sign, opacity, fromZoom, labelBy, attribute, values);
  }
}
