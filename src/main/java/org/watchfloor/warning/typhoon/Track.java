package org.watchfloor.warning.typhoon;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one agency says of a storm now.
 *
 * @param agency who
 * @param observed where it was, oldest first, one point a moment
 * @param forecast the forecast issued last; null if there is none
 * @param source where the last of it came from
 */
public record Track(
    String agency, List<TrackPoint> observed, @Nullable Forecast forecast, String source) {
  public Track {
    observed = List.copyOf(observed);
  }

  /** A forecast. */
  public record Forecast(Instant issuedAt, List<TrackPoint> points) {
    public Forecast {
      points = List.copyOf(points);
    }
  }

  static Track of(String agency) {
    return new Track(agency, List.of(), null, "");
  }

  /**
   * With what a bulletin says: an agency's later word on a moment replaces its earlier one, a
   * forecast gives way to one that was issued later or at the same time.
   */
  Track with(Bulletin bulletin) {
    NavigableMap<Instant, TrackPoint> points = new TreeMap<>();
    observed.forEach(point -> points.put(point.at(), point));
    bulletin.observed().forEach(point -> points.put(point.at(), point));
    Forecast next = forecast;
    boolean newer = next == null || !bulletin.issuedAt().isBefore(next.issuedAt());
    if (!bulletin.forecast().isEmpty() && newer) {
      List<TrackPoint> sorted = new ArrayList<>(bulletin.forecast());
      sorted.sort(Comparator.comparing(TrackPoint::at));
      next = new Forecast(bulletin.issuedAt(), sorted);
    }
    return new Track(agency, List.copyOf(points.values()), next, bulletin.source());
  }

  /** Where it was seen last; null if it never was. */
  public @Nullable TrackPoint latest() {
    return observed.isEmpty() ? null : observed.getLast();
  }

  /** When it was seen last, or the forecast was issued. */
  public Instant known() {
    TrackPoint last = latest();
    if (last == null) {
      return forecast == null ? Instant.EPOCH : forecast.issuedAt();
    }
    return last.at();
  }

  /** The way ahead: where it was seen last, then the points of the forecast after that. */
  public List<TrackPoint> ahead() {
    List<TrackPoint> way = new ArrayList<>();
    TrackPoint last = latest();
    if (last != null) {
      way.add(last);
    }
    if (forecast != null) {
      forecast.points().stream()
          .filter(point -> last == null || point.at().isAfter(last.at()))
          .forEach(way::add);
    }
    return way;
  }
}
