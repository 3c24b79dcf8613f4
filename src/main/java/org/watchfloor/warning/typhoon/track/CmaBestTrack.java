package org.watchfloor.warning.typhoon.track;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.warning.typhoon.Bulletin;
import org.watchfloor.warning.typhoon.StormClass;
import org.watchfloor.warning.typhoon.TrackPoint;
import org.watchfloor.warning.typhoon.TyphoonTables;

/**
 * The best track of the China Meteorological Administration: a head line that begins with 66666,
 * then one line a point: {@code YYYYMMDDHH grade lat lon pressure wind}, in UTC, tenths of a degree
 * north and east, hPa, two-minute mean wind in m/s. It gives no radii.
 */
final class CmaBestTrack {
  /** Degrees are written in tenths. */
  private static final PointSource TENTHS = PointSource.stepped(0.1);

  private static final String AGENCY = "CMA";
  private static final String HEAD = "66666";

  /** What stands for a wind that is not given: 0, and 9 for less than ten. */
  private static final int WEAK = 9;

  private static final int HEAD_PARTS = 9;

  private final String file;
  private final TyphoonTables tables;

  CmaBestTrack(String file, TyphoonTables tables) {
    this.file = file;
    this.tables = tables;
  }

  List<Bulletin> read(String text) {
    List<Bulletin> found = new ArrayList<>();
    String[] lines = text.split("\\R", -1);
    int at = 0;
    while (at < lines.length) {
      if (lines[at].isBlank()) {
        at++;
        continue;
      }
      String[] head = lines[at].strip().split("\\s+");
      if (!head[0].equals(HEAD) || head.length < HEAD_PARTS - 1) {
        throw TrackFault.at(file, at + 1, lines[at], "head");
      }
      int count = number(at, head[2]);
      List<TrackPoint> points = new ArrayList<>();
      int next = at + 1;
      for (int i = 0; i < count; i++, next++) {
        if (next >= lines.length || lines[next].isBlank() || lines[next].startsWith(HEAD)) {
          throw TrackFault.at(file, at + 1, head[2], "short");
        }
        points.add(point(next, lines[next]));
      }
      if (!points.isEmpty()) {
        found.add(bulletin(head, points));
      }
      at = next;
    }
    return found;
  }

  private Bulletin bulletin(String[] head, List<TrackPoint> points) {
    String last = head[head.length - 1];
    boolean dated = last.matches("\\d{8}");
    StringBuilder name = new StringBuilder();
    for (int i = 7; i < head.length - (dated ? 1 : 0); i++) {
      name.append(name.isEmpty() ? "" : " ").append(head[i]);
    }
    boolean named = !name.toString().contains("nameless");
    Instant end = points.getLast().at();
    String year = String.valueOf(end.atZone(ZoneOffset.UTC).getYear());
    boolean numbered = head[4].matches("\\d{4}") && !head[4].equals("0000");
    return new Bulletin(
        numbered ? head[4] : AGENCY + "-" + year + "-" + head[3],
        "",
        named ? name.toString() : "",
        AGENCY,
        end,
        points,
        List.of(),
        file);
  }

  private TrackPoint point(int line, String text) {
    String[] parts = text.strip().split("\\s+");
    if (parts.length < 6) {
      throw TrackFault.at(file, line + 1, text, "fields");
    }
    int wind = number(line, parts[5]);
    int pressure = number(line, parts[4]);
    Double blows = wind == 0 || wind == WEAK ? null : (double) wind;
    return new TrackPoint(
        moment(line, parts[0]),
        where(line, number(line, parts[2]) / 10.0, number(line, parts[3]) / 10.0),
        TENTHS,
        pressure == 0 ? null : (double) pressure,
        blows,
        tables.averaging(AGENCY),
        kind(number(line, parts[1]), blows),
        null,
        null,
        List.of(),
        0);
  }

  private @Nullable StormClass kind(int grade, @Nullable Double wind) {
    Optional<StormClass> said = tables.classGraded(grade);
    return said.or(() -> tables.classOf(wind, tables.averaging(AGENCY))).orElse(null);
  }

  private GeoPoint where(int line, double lat, double lon) {
    if (Math.abs(lat) > 90 || lon < -180 || lon > 360) {
      throw TrackFault.at(file, line + 1, lat + " " + lon, "place");
    }
    return new GeoPoint(Math.IEEEremainder(lon, 360), lat);
  }

  private Instant moment(int line, String text) {
    if (!text.matches("\\d{10}")) {
      throw TrackFault.at(file, line + 1, text, "moment");
    }
    try {
      return LocalDateTime.of(
              Integer.parseInt(text.substring(0, 4)),
              Integer.parseInt(text.substring(4, 6)),
              Integer.parseInt(text.substring(6, 8)),
              Integer.parseInt(text.substring(8, 10)),
              0)
          .toInstant(ZoneOffset.UTC);
    } catch (DateTimeException noSuchMoment) {
      throw TrackFault.at(file, line + 1, text, "moment");
    }
  }

  private int number(int line, String text) {
    if (!text.matches("-?\\d{1,6}")) {
      throw TrackFault.at(file, line + 1, text, "number");
    }
    return Integer.parseInt(text);
  }
}
