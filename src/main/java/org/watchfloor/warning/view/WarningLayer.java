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
 * Where warnings hold: their polygons and circles; where a message has none, a pin at the centre of
 * each of the district's areas it names. Those that do not hold yet are dashed.
 */
final class WarningLayer implements ShapeLayer {
  /** Corners of a circle. */
  private static final int ROUND = 72;

  private final WarningService warnings;
  private final WarnedGround ground;
  private final WarningNames names;
  private final WatchClock clock;

  @Inject
  WarningLayer(
      WarningService warnings, WarnedGround ground, WarningNames names, WatchClock clock) {
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
          centres(area).forEach(
              at -> pins.merge(at.at(), new Pin(warning, at, colour, coming, ""), this::joined));
        }
      }
    }
    pins.forEach((at, pin) -> shapes.add(pin(at, pin)));
    return shapes;
  }

  /** What stands at one centre; the words of several warnings together. */
  private record Pin(
      Warning warning, Centre centre, @Nullable WarningColour colour, boolean coming, String more) {}

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
    for (List<GeoPoint> polygon : area.polygons()) {
      shapes.add(area(warning, polygon, colour, coming));
    }
    for (WarnedArea.Circle circle : area.circles()) {
      List<GeoPoint> ring = new ArrayList<>();
      for (int i = 0; i < ROUND; i++) {
        ring.add(Geodesic.destination(circle.centre(), i * 360.0 / ROUND, circle.metres()));
      }
      shapes.add(area(warning, ring, colour, coming));
    }
  }

  private MapShape area(
      Warning warning,
      List<GeoPoint> ring,
      @Nullable WarningColour colour,
      boolean coming) {
    return new MapShape(
        new ObjectRef(WarningService.KIND, warning.id()),
        ShapeForm.AREA,
        style(colour),
        ring,
        coming,
        names.title(warning.kind(), colour),
        WarningWords.title(warning.kind(), colour),
        details(warning),
        warning.notice().from(),
        warning.notice().until());
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
        WarningWords.title(warning.kind(), pin.colour()),
        lines,
        warning.notice().from(),
        warning.notice().until());
  }

  private static List<Message> details(Warning warning) {
    return List.of(
        Message.of("warning.map.issuer", warning.issuer()),
        Message.of("warning.map.until", WarningWords.moment(warning.notice().until())));
  }

  /** The centres of the district's areas a code names: the area itself, else those topmost in it. */
  private List<Centre> centres(WarnedArea area) {
    List<Centre> centres = new ArrayList<>();
    for (String code : area.codes()) {
      for (Area one : ground.named(code)) {
        GeoPoint at = one.at();
        if (at != null) {
          centres.add(new Centre(at, one.name()));
        }
      }
    }
    return centres;
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
