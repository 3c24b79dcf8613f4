package org.watchfloor.warning.typhoon;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads radii as people write them. Pure. */
public final class Radii {
  private static final Pattern KILOMETRES = Pattern.compile("\\d{1,4}(\\.\\d{1,3})?");

  private Radii() {}

  /** A circle as {@link #read} reads it. */
  static String write(WindCircle circle) {
    return Stream.of(circle.ne(), circle.se(), circle.sw(), circle.nw())
        .map(radius -> radius == null ? "" : metres(radius))
        .collect(Collectors.joining("|"));
  }

  /** Kilometres, exact to the metre. */
  private static String metres(double kilometres) {
    return BigDecimal.valueOf(kilometres)
        .setScale(3, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

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
