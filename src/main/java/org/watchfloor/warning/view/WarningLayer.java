package org.watchfloor.warning.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.Geodesic;
import org.watchfloor.region.Area;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.ShapeForm;
import org.watchfloor.ui.map.ShapeLayer;
import org.watchfloor.ui.map.ShapeStyle;
import org.watchfloor.warning.WarnedArea;
import org.watchfloor.warning.WarnedGround;
import org.watchfloor.warning.Warning;
import org.watchfloor.warning.WarningColour;
import org.watchfloor.warning.WarningService;
import org.watchfloor.warning.WarningState;
import org.watchfloor.warning.WarningWords;

/**
 * Where warnings hold: their polygons and circles; where a message has none, the district's areas
 * it names, by their borders or by a pin at their centres. Those that do not hold yet are dashed.
 */
final class WarningLayer implements ShapeLayer {
  /** Corners of a circle. */
  private static final int ROUND = 72;

  private final WarningService warnings;
  private final WarnedGround ground;
  private final WarningNames names;
  private final WatchClock clock;

  @Inject
  WarningLayer(WarningService warnings, WarnedGround ground, WarningNames names, WatchClock clock) {
    this.warnings = warnings;
    this.ground = ground;
    this.names = names;
    this.clock = clock;
  }

  @Override
  public String id() {
    return "warnings";
  }

  @Override
  public String titleKey() {
    return "warning.page";
  }

  @Override
  public int order() {
    return 650;
  }

  @Override
  public boolean forWall() {
    return true;
  }

  @Override
  public ShapeStyle sample() {
    return ShapeStyle.SIGNAL_RED;
  }

  @Override
  public Subscription onChange(Runnable changed) {
    return warnings.onChange(changed);
  }

  /** The gravest last, so that it lies on top. */
  @Override
  public List<MapShape> shapes() {
    Instant now = clock.instant();
    List<MapShape> shapes = new ArrayList<>();
    Map<GeoPoint, Pin> pins = new LinkedHashMap<>();
    for (Warning warning : warnings.standing().reversed()) {
      boolean coming = warning.state(now) == WarningState.COMING;
      for (WarnedArea area : warning.notice().areas()) {
        WarningColour colour = area.colour() == null ? warning.colour() : area.colour();
        draw(shapes, warning, area, colour, coming);
        if (!area.drawn()) {
          named(shapes, pins, warning, area, colour, coming);
        }
      }
    }
    pins.forEach((at, pin) -> shapes.add(pin(at, pin)));
    return shapes;
  }

  /** What stands at one centre; the words of several warnings together. */
  private record Pin(
      Warning warning,
      Centre centre,
      @Nullable WarningColour colour,
      boolean coming,
      String more) {}

  private record Centre(GeoPoint at, String name) {}

  /** The graver one, drawn later, keeps the pin; both are named. */
  private Pin joined(Pin lower, Pin graver) {
    if (lower.warning().id().equals(graver.warning().id())) {
      return lower;
    }
    String more = "  " + names.title(lower.warning().kind(), lower.colour()) + lower.more();
    return new Pin(graver.warning(), graver.centre(), graver.colour(), graver.coming(), more);
  }

  private void draw(
      List<MapShape> shapes,
      Warning warning,
      WarnedArea area,
      @Nullable WarningColour colour,
      boolean coming) {
    String label = names.title(warning.kind(), colour);
    for (List<GeoPoint> polygon : area.polygons()) {
      shapes.add(area(warning, polygon, colour, coming, label));
    }
    for (WarnedArea.Circle circle : area.circles()) {
      List<GeoPoint> ring = new ArrayList<>();
      for (int i = 0; i < ROUND; i++) {
        ring.add(Geodesic.destination(circle.centre(), i * 360.0 / ROUND, circle.metres()));
      }
      shapes.add(area(warning, ring, colour, coming, label));
    }
  }

  private MapShape area(
      Warning warning,
      List<GeoPoint> ring,
      @Nullable WarningColour colour,
      boolean coming,
      String label) {
    return new MapShape(
        new ObjectRef(WarningService.KIND, warning.id()),
        ShapeForm.AREA,
        style(colour),
        ring,
        coming,
        label,
        names.known(warning.kind(), colour),
        details(warning),
        warning.notice().from(),
        next(warning, coming));
  }

  private MapShape pin(GeoPoint at, Pin pin) {
    Warning warning = pin.warning();
    List<Message> lines = new ArrayList<>(details(warning));
    lines.add(Message.of("warning.map.centre", pin.centre().name()));
    return new MapShape(
        new ObjectRef(WarningService.KIND, warning.id()),
        ShapeForm.PIN,
        style(pin.colour()),
        List.of(at),
        pin.coming(),
        names.title(warning.kind(), pin.colour()) + pin.more(),
        names.known(warning.kind(), pin.colour()),
        lines,
        warning.notice().from(),
        next(warning, pin.coming()));
  }

  /** When it must be drawn anew: as soon as it begins to hold, or holds no longer. */
  private static Instant next(Warning warning, boolean coming) {
    return coming ? warning.notice().from() : warning.notice().until();
  }

  private static List<Message> details(Warning warning) {
    return List.of(
        Message.of("warning.map.issuer", warning.issuer()),
        Message.of("warning.map.until", WarningWords.moment(warning.notice().until())));
  }

  /** The areas of the district a message names: by their borders, else by a pin each. */
  private void named(
      List<MapShape> shapes,
      Map<GeoPoint, Pin> pins,
      Warning warning,
      WarnedArea area,
      @Nullable WarningColour colour,
      boolean coming) {
    for (String code : area.codes()) {
      for (Area one : ground.named(code)) {
        String label = names.title(warning.kind(), colour);
        for (List<GeoPoint> ring : ground.border(one)) {
          shapes.add(area(warning, ring, colour, coming, label));
          label = "";
        }
        GeoPoint at = one.at();
        if (at != null && !label.isEmpty()) {
          Centre centre = new Centre(at, one.name());
          pins.merge(at, new Pin(warning, centre, colour, coming, ""), this::joined);
        }
      }
    }
  }

  private static ShapeStyle style(@Nullable WarningColour colour) {
    if (colour == null) {
      return ShapeStyle.SIGNAL_OTHER;
    }
    return switch (colour) {
      case RED -> ShapeStyle.SIGNAL_RED;
      case ORANGE -> ShapeStyle.SIGNAL_ORANGE;
      case YELLOW -> ShapeStyle.SIGNAL_YELLOW;
      case BLUE -> ShapeStyle.SIGNAL_BLUE;
      case WHITE -> ShapeStyle.SIGNAL_OTHER;
    };
  }
}
