package org.watchfloor.plot;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.Measure;
import org.watchfloor.geo.Sizes;

/** How plots are called, the same on the map, in the timeline and in lists. Pure; any thread. */
public final class PlotWords {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

  private PlotWords() {}

  /** What it is: a road with water on it is called a flooded road. */
  public static Message kind(PlotDetails plot) {
    return plot.floodedRoad()
        ? Message.of("plot.kind.FLOODED_ROAD")
        : Message.of("plot.kind." + plot.kind().name());
  }

  /** What it is and where: its words, or its first place. */
  public static Message name(PlotDetails plot) {
    return Message.of("plot.name", kind(plot), where(plot));
  }

  /** Its words, or its first place where it has none. */
  public static String where(PlotDetails plot) {
    return plot.label().isEmpty() ? plot.points().getFirst().toDecimal() : plot.label();
  }

  /** What else is to be told: planned, depth, size, until when; one message each. */
  public static List<Message> facts(PlotDetails plot) {
    List<Message> facts = new ArrayList<>();
    if (plot.status() == PlotStatus.PLANNED) {
      facts.add(Message.of("plot.status.PLANNED"));
    }
    if (plot.depth() != null) {
      facts.add(depth(plot.depth()));
    }
    size(plot, facts);
    if (plot.expiresAt() != null) {
      facts.add(until(plot.expiresAt()));
    }
    return facts;
  }

  /** What a part of it is called. */
  static Message part(PlotField field) {
    return Message.of("plot.field." + field.name());
  }

  /** How deep the water is. */
  public static Message depth(double metres) {
    return Message.of("plot.fact.depth", number(metres));
  }

  /** Until when it holds. */
  static Message until(Instant at) {
    return Message.of("plot.fact.until", MOMENT.format(at.atZone(WatchClock.BEIJING)));
  }

  /** What is due when its time runs out. */
  static Message due(PlotDetails plot) {
    return Message.of("plot.due.expiry", name(plot));
  }

  private static void size(PlotDetails plot, List<Message> facts) {
    switch (plot.kind().geometry()) {
      case LINE, SPOT_OR_LINE -> {
        if (plot.points().size() > 1) {
          facts.add(Message.of("plot.fact.length", Sizes.length(Measure.length(plot.points()))));
        }
      }
      case AREA -> facts.add(Message.of("plot.fact.area", Sizes.area(Measure.area(plot.points()))));
      case CIRCLE ->
          facts.add(
              Message.of(
                  "plot.fact.radius",
                  Sizes.length(Objects.requireNonNullElse(plot.radius(), 0.0))));
      case POINT -> {
        // A place has no size.
      }
    }
  }

  private static String number(double metres) {
    return String.format(Locale.ROOT, "%.2f", metres).replaceFirst("\\.?0+$", "");
  }
}
