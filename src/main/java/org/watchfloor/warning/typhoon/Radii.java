package org.watchfloor.warning.typhoon;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads radii as people write them. Pure. */
public final class Radii {
  private static final Pattern KILOMETRES = Pattern.compile("\\d{1,4}(\\.\\d{1,3})?");

  private Radii() {}

  /**
   * The circle of {@code NE|SE|SW|NW}, or of one number for all four; an empty quadrant is not
   * known.
   *
   * @return nothing if the text is empty or cannot be read
   */
  public static Optional<WindCircle> read(String text, WindScale scale, double metresPerSecond) {
    String[] parts = text.strip().split("\\|", -1);
    if (parts.length == 1) {
      parts = new String[] {parts[0], parts[0], parts[0], parts[0]};
    }
    if (parts.length != 4 || text.isBlank()) {
      return Optional.empty();
    }
    @Nullable Double[] radii = new Double[4];
    for (int i = 0; i < 4; i++) {
      String part = parts[i].strip();
      if (!part.isEmpty() && !KILOMETRES.matcher(part).matches()) {
        return Optional.empty();
      }
      radii[i] = part.isEmpty() ? null : Double.valueOf(part);
    }
    return Optional.of(
        new WindCircle(scale, metresPerSecond, radii[0], radii[1], radii[2], radii[3]));
  }
}
