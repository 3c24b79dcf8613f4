package org.watchfloor.warning.typhoon;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.Coordinates;
import org.watchfloor.geo.TypedPoint;

/** A point of a storm as somebody said it on the telephone. Any thread. */
public final class PhoneBulletin {
  private static final List<WindScale> SCALES =
      List.of(WindScale.BEAUFORT_7, WindScale.BEAUFORT_10, WindScale.BEAUFORT_12);

  private final TyphoonTables tables;

  @Inject
  public PhoneBulletin(TyphoonTables tables) {
    this.tables = tables;
  }

  /**
   * What was typed.
   *
   * @param place longitude and latitude in any common notation
   * @param pressure hPa; may be empty
   * @param wind m/s; may be empty
   * @param radii of 7, 10 and 12 级 with blanks between, each {@code NE|SE|SW|NW} or one number, a
   *     dash for none; may be empty
   * @param said who said so
   */
  public record Typed(
      String storm,
      String name,
      String agency,
      Instant at,
      String place,
      String pressure,
      String wind,
      String radii,
      String said) {}

  /**
   * The bulletin it makes.
   *
   * @throws RefusedException if a part of it cannot be read: says which, and how to write it
   */
  public Bulletin of(Typed typed) {
    String agency = tables.agency(typed.agency());
    Integer averaging = tables.averaging(agency);
    Double wind = number(typed.wind(), "typhoon.refused.typedWind");
    TypedPoint place = place(typed.place());
    TrackPoint point =
        new TrackPoint(
            typed.at(),
            place.point(),
            place.source(),
            number(typed.pressure(), "typhoon.refused.typedPressure"),
            wind,
            averaging,
            tables.classOf(wind, averaging).orElse(null),
            null,
            null,
            circles(typed.radii()),
            0);
    return new Bulletin(
        typed.storm().strip(),
        typed.name().strip(),
        "",
        agency,
        typed.at(),
        List.of(point),
        List.of(),
        typed.said().strip());
  }

  private static TypedPoint place(String text) {
    return Coordinates.findTyped(text)
        .orElseThrow(() -> RefusedException.of("typhoon.refused.typedPlace", text));
  }

  private List<WindCircle> circles(String text) {
    List<WindCircle> circles = new ArrayList<>();
    String[] parts = text.isBlank() ? new String[0] : text.strip().split("\\s+");
    if (parts.length > SCALES.size()) {
      throw RefusedException.of("typhoon.refused.typedRadii", text);
    }
    for (int i = 0; i < parts.length; i++) {
      WindScale scale = SCALES.get(i);
      Optional<WindCircle> circle = Radii.read(parts[i], scale, tables.metresPerSecond(scale));
      if (circle.isEmpty() && !parts[i].equals("-")) {
        throw RefusedException.of("typhoon.refused.typedRadii", text);
      }
      circle.filter(WindCircle::any).ifPresent(circles::add);
    }
    return circles;
  }

  private static @Nullable Double number(String text, String refusal) {
    if (text.isBlank()) {
      return null;
    }
    try {
      return Double.valueOf(text.strip());
    } catch (NumberFormatException notANumber) {
      throw RefusedException.of(refusal, text);
    }
  }
}
