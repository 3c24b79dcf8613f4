package org.watchfloor.geo;

import java.util.Locale;
import org.watchfloor.base.Message;

/** How lengths and areas are said: in the unit people use for that size. Pure; any thread. */
public final class Sizes {
  private static final double KILOMETRE = 1_000;
  private static final double HECTARE = 10_000;
  private static final double SQUARE_KILOMETRE = 1_000_000;

  private Sizes() {}

  /** A length: metres below a kilometre, then kilometres. */
  public static Message length(double metres) {
    return Math.round(metres) < KILOMETRE
        ? Message.of("geo.size.metres", Math.round(metres))
        : Message.of("geo.size.kilometres", number(metres / KILOMETRE));
  }

  /** An area: square metres below a hectare, hectares below a square kilometre, then these. */
  public static Message area(double squareMetres) {
    if (Math.round(squareMetres) < HECTARE) {
      return Message.of("geo.size.squareMetres", Math.round(squareMetres));
    }
    return squareMetres < SQUARE_KILOMETRE
        ? Message.of("geo.size.hectares", number(squareMetres / HECTARE))
        : Message.of("geo.size.squareKilometres", number(squareMetres / SQUARE_KILOMETRE));
  }

  /** Three digits or so: 1.25, 12.5, 125. */
  private static String number(double value) {
    int places = value < 10 ? 2 : value < 100 ? 1 : 0;
    String text = String.format(Locale.ROOT, "%." + places + "f", value);
    return text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
  }
}
