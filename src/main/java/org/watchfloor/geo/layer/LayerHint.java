package org.watchfloor.geo.layer;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The colour a file suggests for a feature; only ever a suggestion, because the map has few colours
 * that can be told apart by day and by night.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record LayerHint(int red, int green, int blue) {
  private static final Pattern SHORT = Pattern.compile("#?[0-9a-fA-F]{3}");
  private static final Pattern LONG = Pattern.compile("#?[0-9a-fA-F]{6}");
  private static final Pattern KML = Pattern.compile("#?[0-9a-fA-F]{8}");

  /** A colour of the simplestyle specification: {@code #f00} or {@code #ff0000}. */
  static Optional<LayerHint> ofWeb(@Nullable String text) {
    String digits = text == null ? "" : text.strip();
    if (SHORT.matcher(digits).matches()) {
      String three = digits.replace("#", "");
      StringBuilder six = new StringBuilder();
      three.chars().forEach(c -> six.append((char) c).append((char) c));
      return Optional.of(of(six.toString()));
    }
    return LONG.matcher(digits).matches()
        ? Optional.of(of(digits.replace("#", "")))
        : Optional.empty();
  }

  /** A colour of KML, opacity, blue, green and red in this order: {@code ff0000ff} is red. */
  static Optional<LayerHint> ofKml(String text) {
    String digits = text.strip().replace("#", "");
    if (!KML.matcher(digits).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        of(digits.substring(6, 8) + digits.substring(4, 6) + digits.substring(2, 4)));
  }

  private static LayerHint of(String six) {
    int all = Integer.parseInt(six.toLowerCase(Locale.ROOT), 16);
    return new LayerHint(all >> 16, all >> 8 & 0xff, all & 0xff);
  }
}
