package org.watchfloor.plot;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.Figures;
import org.watchfloor.geo.GeoPoint;

/** What may be drawn; what may not is refused with the place and what to do. */
final class PlotRules {
  static final double LEAST_RADIUS = 1;
  static final double MOST_RADIUS = 200_000;
  static final double LEAST_DEPTH = 0.01;
  static final double MOST_DEPTH = 20;
  static final int LONGEST = 60;
  static final int MOST_POINTS = 2_000;

  /** Seven places of a degree are a centimetre: what a hand draws is not truer. */
  private static final double GRAIN = 1e7;

  private static final double KILOMETRE = 1000;

  private final PlotReach reach;
  private final WatchClock clock;

  @Inject
  PlotRules(PlotReach reach, WatchClock clock) {
    this.reach = reach;
    this.clock = clock;
  }

  /**
   * The plot as it is to be written: places to the centimetre, none twice in a row, no blanks
   * around words.
   *
   * @param before what stands now; null for a new one
   * @throws RefusedException if it may not be drawn
   */
  PlotDetails checked(PlotDetails drawn, @Nullable PlotDetails before) {
    String source = drawn.source() == null ? null : orNull(words(drawn.source()));
    PlotDetails tidy =
        drawn
            .withPoints(places(drawn))
            .withLabel(words(drawn.label()))
            .with(orNull(drawn.incident()), source)
            .withDepth(rounded(drawn.depth()));
    refuseShape(tidy);
    refuseDepth(tidy);
    refuseWords(tidy);
    Instant until = tidy.expiresAt();
    if (until != null
        && (before == null || !until.equals(before.expiresAt()))
        && !until.isAfter(clock.instant())) {
      throw RefusedException.of(
          "plot.refused.expired", until.atZone(WatchClock.BEIJING).toLocalDateTime().withNano(0));
    }
    return tidy;
  }

  private void refuseShape(PlotDetails plot) {
    PlotKind kind = plot.kind();
    int points = plot.points().size();
    if (points < kind.least()) {
      throw RefusedException.of("plot.refused.tooFew", name(kind), kind.least(), points);
    }
    if (points > MOST_POINTS || (kind.single() && points > 1)) {
      throw RefusedException.of(
          "plot.refused.tooMany", name(kind), kind.single() ? 1 : MOST_POINTS, points);
    }
    for (int i = 0; i < points; i++) {
      double metres = reach.metresOutside(plot.points().get(i));
      if (metres > PlotReach.FURTHEST) {
        throw RefusedException.of(
            "plot.refused.outside",
            i + 1,
            plot.points().get(i).toDecimal(),
            Math.round(metres / KILOMETRE),
            Math.round(PlotReach.FURTHEST / KILOMETRE));
      }
    }
    refuseRadius(plot);
    if (kind.geometry() == PlotGeometry.AREA) {
      refuseCrossing(plot);
    }
  }

  private static void refuseRadius(PlotDetails plot) {
    Double radius = plot.radius();
    if (plot.kind().geometry() != PlotGeometry.CIRCLE) {
      if (radius != null) {
        throw RefusedException.of("plot.refused.noRadiusHere", name(plot.kind()));
      }
    } else if (radius == null || !(radius >= LEAST_RADIUS && radius <= MOST_RADIUS)) {
      throw RefusedException.of(
          "plot.refused.radius",
          radius == null ? "" : plain(radius),
          plain(LEAST_RADIUS),
          plain(MOST_RADIUS / KILOMETRE));
    }
  }

  private static void refuseCrossing(PlotDetails plot) {
    TopologyValidationError error = new IsValidOp(Figures.area(plot.points())).getValidationError();
    if (error != null) {
      Coordinate at = error.getCoordinate();
      throw RefusedException.of(
          "plot.refused.crossing", name(plot.kind()), new GeoPoint(at.x, at.y).toDecimal());
    }
  }

  private static void refuseDepth(PlotDetails plot) {
    Double depth = plot.depth();
    if (depth == null) {
      if (plot.kind().needsDepth()) {
        throw RefusedException.of("plot.refused.noDepth", name(plot.kind()));
      }
    } else if (!plot.kind().takesDepth()) {
      throw RefusedException.of("plot.refused.noDepthHere", name(plot.kind()));
    } else if (!(depth >= LEAST_DEPTH && depth <= MOST_DEPTH)) {
      throw RefusedException.of(
          "plot.refused.depth", plain(depth), plain(LEAST_DEPTH), plain(MOST_DEPTH));
    }
  }

  private static void refuseWords(PlotDetails plot) {
    if (!plot.kind().senses().contains(plot.sense())) {
      throw RefusedException.of(
          "plot.refused.sense", name(plot.kind()), Message.of("plot.sense." + plot.sense().name()));
    }
    if (plot.kind() == PlotKind.TEXT && plot.label().isEmpty()) {
      throw RefusedException.of("plot.refused.noWords");
    }
    String source = plot.source() == null ? "" : plot.source();
    for (String text : List.of(plot.label(), source)) {
      if (text.codePointCount(0, text.length()) > LONGEST) {
        throw RefusedException.of(
            "plot.refused.tooLong", text.codePointCount(0, text.length()), LONGEST);
      }
    }
  }

  private static List<GeoPoint> places(PlotDetails plot) {
    List<GeoPoint> places = new ArrayList<>();
    for (GeoPoint at : plot.points()) {
      GeoPoint grain = new GeoPoint(grain(at.lon()), grain(at.lat()));
      if (places.isEmpty() || !grain.equals(places.getLast())) {
        places.add(grain);
      }
    }
    boolean area = plot.kind().geometry() == PlotGeometry.AREA;
    if (area && places.size() > 1 && places.getLast().equals(places.getFirst())) {
      places.removeLast();
    }
    return places;
  }

  private static double grain(double degrees) {
    return Math.rint(degrees * GRAIN) / GRAIN;
  }

  private static @Nullable Double rounded(@Nullable Double metres) {
    if (metres == null || !Double.isFinite(metres)) {
      return metres;
    }
    return Math.rint(metres * 1000) / 1000;
  }

  /** One line, without blanks around it. */
  private static String words(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static Message name(PlotKind kind) {
    return Message.of("plot.kind." + kind.name());
  }

  private static String plain(double number) {
    return number == Math.rint(number)
        ? String.format(Locale.ROOT, "%.0f", number)
        : String.valueOf(number);
  }
}
