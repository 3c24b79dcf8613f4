package org.watchfloor.ui.map;

/**
 * The few colours imported features are drawn in: eight that stay apart for people who cannot tell
 * red from green, each in a dark shade for the day's ground and a light one for the night's, which
 * the style sheet gives. What the station itself says by colour keeps its own.
 */
public enum InkColour {
  BLUE(0, 114, 178),
  ORANGE(230, 159, 0),
  GREEN(0, 158, 115),
  RED(213, 94, 0),
  PINK(204, 121, 167),
  SKY(86, 180, 233),
  BROWN(139, 90, 43),
  GREY(120, 120, 120);

  private final int red;
  private final int green;
  private final int blue;

  InkColour(int red, int green, int blue) {
    this.red = red;
    this.green = green;
    this.blue = blue;
  }

  /**
   * The one most like a colour that a file suggests, each part 0 to 255. What has no colour to
   * speak of is grey; all others go by hue.
   */
  public static InkColour nearest(int red, int green, int blue) {
    int most = Math.max(red, Math.max(green, blue));
    int least = Math.min(red, Math.min(green, blue));
    if (most - least < 30) {
      return GREY;
    }
    InkColour best = GREY;
    double nearest = Double.POSITIVE_INFINITY;
    for (InkColour colour : values()) {
      if (colour == GREY) {
        continue;
      }
      double apart = distance(colour, red, green, blue, most);
      if (apart < nearest) {
        nearest = apart;
        best = colour;
      }
    }
    return best;
  }

  private static double distance(InkColour colour, int red, int green, int blue, int most) {
    double r = sharp(colour.red, colour.most()) - sharp(red, most);
    double g = sharp(colour.green, colour.most()) - sharp(green, most);
    double b = sharp(colour.blue, colour.most()) - sharp(blue, most);
    return 2 * r * r + 4 * g * g + 3 * b * b;
  }

  /** Brought to full light, so that dark and light shades of a colour are the same. */
  private static double sharp(int part, int most) {
    return (double) part / most;
  }

  private int most() {
    return Math.max(red, Math.max(green, blue));
  }
}
