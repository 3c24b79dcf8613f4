package org.watchfloor.geo;

import java.util.Locale;
import org.watchfloor.base.RefusedException;

/**
 * What heights and water levels are counted from. The zeros differ by metres and from place to
 * place: Wusong and the national one by 1.6 to 1.9 m. No conversion is offered, because the
 * difference at a gauge is known to its keeper only. Any thread.
 */
public enum HeightDatum {
  /** The national height datum of 1985. */
  NATIONAL_1985,
  /** The Yellow Sea datum of 1956, which the one of 1985 replaced. */
  YELLOW_SEA_1956,
  /** The Wusong zero of Shanghai and the lower Yangtze. */
  WUSONG,
  /** The Pearl River datum of Guangdong. */
  PEARL_RIVER,
  /** A zero of the gauge's own, such as a tide gauge's; comparable with that gauge alone. */
  LOCAL;

  /**
   * The datum a file or a form names by its code: {@code 1985}, {@code wusong}, {@code
   * yellow-sea-1956}, {@code pearl-river}, {@code local}.
   *
   * @throws RefusedException if there is no such datum
   */
  public static HeightDatum of(String name) {
    return switch (name.strip().toUpperCase(Locale.ROOT).replace('_', '-')) {
      case "1985", "NATIONAL-1985", "CNHD1985" -> NATIONAL_1985;
      case "1956", "YELLOW-SEA-1956" -> YELLOW_SEA_1956;
      case "WUSONG" -> WUSONG;
      case "PEARL-RIVER" -> PEARL_RIVER;
      case "LOCAL" -> LOCAL;
      default -> throw RefusedException.of("geo.refused.heightDatum", name);
    };
  }
}
