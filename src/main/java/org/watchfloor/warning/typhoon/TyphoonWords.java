package org.watchfloor.warning.typhoon;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;

/** How storms, points and arrivals are said. Pure; any thread. */
public final class TyphoonWords {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

  private TyphoonWords() {}

  /** A moment in Beijing time, with its day: forecasts go over midnight. */
  public static String moment(Instant at) {
    return MOMENT.format(at.atZone(WatchClock.BEIJING));
  }

  /** A storm by number and name. */
  public static Message storm(Storm storm) {
    return storm.called().equals(storm.number())
        ? Message.of("typhoon.said.number", storm.number())
        : Message.of("typhoon.said.named", storm.number(), storm.called());
  }

  /** The class of a point, or that it cannot be told from such a wind. */
  public static Message kind(TrackPoint point) {
    return point.kind() == null
        ? Message.of("typhoon.class.unknown")
        : Message.of("typhoon.class." + point.kind().name());
  }

  /** What is said of a point: wind with its averaging, pressure, course, circles. */
  public static List<Message> facts(TrackPoint point) {
    List<Message> facts = new ArrayList<>();
    if (point.wind() != null) {
      String wind = plain(point.wind());
      facts.add(
          point.averaging() == null
              ? Message.of("typhoon.said.wind", wind)
              : Message.of("typhoon.said.windMean", wind, seconds(point.averaging())));
    }
    if (point.pressure() != null) {
      facts.add(Message.of("typhoon.said.pressure", plain(point.pressure())));
    }
    if (point.speed() != null) {
      facts.add(
          point.towards() == null
              ? Message.of("typhoon.said.speed", plain(point.speed()))
              : Message.of(
                  "typhoon.said.course", direction(point.towards()), plain(point.speed())));
    }
    point.circles().forEach(circle -> facts.add(circle(circle)));
    return facts;
  }

  /** A circle with its four radii, unknown ones as a dash. */
  public static Message circle(WindCircle circle) {
    return Message.of(
        "typhoon.said.circle",
        scale(circle.scale()),
        radius(circle.ne()),
        radius(circle.se()),
        radius(circle.sw()),
        radius(circle.nw()));
  }

  /** The name of a wind. */
  public static Message scale(WindScale scale) {
    return Message.of("typhoon.scale." + scale.name());
  }

  /** Whose forecast it is: stands wherever something is reckoned from it. */
  public static Message mark(Reach reach) {
    return Message.of("typhoon.reach.mark", reach.agency(), moment(reach.issuedAt()));
  }

  /** When a wind comes and goes. */
  public static Message cover(Reach.Cover cover) {
    String until = cover.until() == null ? "" : moment(cover.until());
    if (cover.already()) {
      return until.isEmpty()
          ? Message.of("typhoon.reach.already", scale(cover.scale()))
          : Message.of("typhoon.reach.alreadyUntil", scale(cover.scale()), until);
    }
    return until.isEmpty()
        ? Message.of("typhoon.reach.from", scale(cover.scale()), moment(cover.from()))
        : Message.of("typhoon.reach.fromUntil", scale(cover.scale()), moment(cover.from()), until);
  }

  /** How near the centre comes. */
  public static Message nearest(Reach reach) {
    return Message.of(
        "typhoon.reach.nearest",
        moment(reach.nearest().at()),
        Math.round(reach.nearest().metres() / 1000));
  }

  private static Message seconds(int averaging) {
    return averaging % 60 == 0
        ? Message.of("typhoon.said.minutes", averaging / 60)
        : Message.of("typhoon.said.seconds", averaging);
  }

  private static Message direction(double degrees) {
    int eighth = (int) Math.round(degrees / 45) % 8;
    return Message.of("typhoon.direction." + eighth);
  }

  private static String radius(@org.jspecify.annotations.Nullable Double km) {
    return km == null ? "–" : plain(km);
  }

  private static String plain(double number) {
    return Math.abs(number - Math.rint(number)) < 0.05
        ? String.format(Locale.ROOT, "%.0f", number)
        : String.format(Locale.ROOT, "%.1f", number);
  }
}
