package org.watchfloor.warning.typhoon;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.watchfloor.base.RefusedException;

/** Whether a bulletin can be so: what it says of places, winds and times. Pure; any thread. */
final class BulletinCheck {
  private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,31}");
  private static final int MOST_POINTS = 2000;
  private static final int LONGEST_NAME = 40;

  /** Faster no storm ever moved, by far: turned coordinates, or another hour. */
  private static final double FASTEST_KMH = 250;

  private static final double STRONGEST = 130;
  private static final double WIDEST_KM = 2000;
  private static final Duration SLACK = Duration.ofMinutes(90);

  private BulletinCheck() {}

  /**
   * Lets it pass.
   *
   * @throws RefusedException if it cannot be so, with the reason and what to look at
   */
  static void check(Bulletin bulletin, Instant now) {
    String storm = bulletin.storm();
    if (!NUMBER.matcher(storm).matches()) {
      throw RefusedException.of("typhoon.refused.number", storm);
    }
    if (bulletin.agency().isBlank() || bulletin.agency().length() > LONGEST_NAME) {
      throw RefusedException.of("typhoon.refused.agency", storm);
    }
    if (bulletin.name().length() > LONGEST_NAME || bulletin.english().length() > LONGEST_NAME) {
      throw RefusedException.of("typhoon.refused.name", storm, LONGEST_NAME);
    }
    int points = bulletin.observed().size() + bulletin.forecast().size();
    if (points == 0 || points > MOST_POINTS) {
      throw RefusedException.of("typhoon.refused.points", storm, points, MOST_POINTS);
    }
    if (bulletin.issuedAt().isAfter(now.plus(SLACK))) {
      throw RefusedException.of(
          "typhoon.refused.issued", storm, TyphoonWords.moment(bulletin.issuedAt()));
    }
    for (TrackPoint point : bulletin.observed()) {
      if (point.at().isAfter(now.plus(SLACK))) {
        throw RefusedException.of("typhoon.refused.future", storm, TyphoonWords.moment(point.at()));
      }
    }
    bulletin.observed().forEach(point -> value(storm, point));
    bulletin.forecast().forEach(point -> value(storm, point));
    way(storm, bulletin.observed());
    way(storm, bulletin.forecast());
  }

  private static void value(String storm, TrackPoint point) {
    boolean wind = point.wind() == null || point.wind() >= 0 && point.wind() <= STRONGEST;
    boolean pressure =
        point.pressure() == null || point.pressure() >= 800 && point.pressure() <= 1100;
    boolean radii = point.circles().stream().allMatch(circle -> circle.largest() <= WIDEST_KM);
    if (!wind || !pressure || !radii || Math.abs(point.where().lat()) > 75) {
      throw RefusedException.of("typhoon.refused.value", storm, TyphoonWords.moment(point.at()));
    }
  }

  private static void way(String storm, List<TrackPoint> points) {
    List<TrackPoint> sorted = new ArrayList<>(points);
    sorted.sort(Comparator.comparing(TrackPoint::at));
    for (int i = 1; i < sorted.size(); i++) {
      TrackPoint from = sorted.get(i - 1);
      TrackPoint to = sorted.get(i);
      double hours = Duration.between(from.at(), to.at()).toMinutes() / 60.0;
      if (hours == 0) {
        throw RefusedException.of("typhoon.refused.twice", storm, TyphoonWords.moment(to.at()));
      }
      double speed = from.where().metresTo(to.where()) / 1000 / hours;
      if (speed > FASTEST_KMH) {
        throw RefusedException.of(
            "typhoon.refused.fast",
            storm,
            TyphoonWords.moment(from.at()),
            TyphoonWords.moment(to.at()),
            String.format(Locale.ROOT, "%.0f", speed));
      }
    }
  }
}
