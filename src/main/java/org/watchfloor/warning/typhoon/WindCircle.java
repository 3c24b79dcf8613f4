package org.watchfloor.warning.typhoon;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far at least a wind blows, by quadrant.
 *
 * @param scale which wind
 * @param metresPerSecond how strong that is
 * @param ne kilometres to the north-east; null if not given
 * @param se to the south-east
 * @param sw to the south-west
 * @param nw to the north-west
 */
public record WindCircle(
    WindScale scale,
    double metresPerSecond,
    @Nullable Double ne,
    @Nullable Double se,
    @Nullable Double sw,
    @Nullable Double nw) {

  /**
   * The radius in a direction.
   *
   * @param azimuth degrees clockwise from north, 0 to below 360
   * @return kilometres; null if not given
   */
  public @Nullable Double radius(double azimuth) {
    if (azimuth < 90) {
      return ne;
    }
    if (azimuth < 180) {
      return se;
    }
    return azimuth < 270 ? sw : nw;
  }

  /** Whether some radius is given and more than nought. */
  public boolean any() {
    return Stream.of(1, 91, 181, 271)
        .map(azimuth -> radius(azimuth))
        .anyMatch(radius -> radius != null && radius > 0);
  }

  /** The largest radius given, kilometres; 0 if none is. */
  public double largest() {
    return Stream.of(1, 91, 181, 271)
        .map(azimuth -> radius(azimuth))
        .mapToDouble(radius -> radius == null ? 0 : radius)
        .max()
        .orElse(0);
  }
}
