package org.watchfloor.warning.typhoon.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.ShapeForm;
import org.watchfloor.ui.map.ShapeLayer;
import org.watchfloor.ui.map.ShapeStyle;
import org.watchfloor.warning.typhoon.CircleOutline;
import org.watchfloor.warning.typhoon.Storm;
import org.watchfloor.warning.typhoon.Track;
import org.watchfloor.warning.typhoon.TrackPoint;
import org.watchfloor.warning.typhoon.TyphoonService;
import org.watchfloor.warning.typhoon.TyphoonTables;
import org.watchfloor.warning.typhoon.TyphoonWords;
import org.watchfloor.warning.typhoon.WindCircle;

/**
 * Typhoons on the map. Of each agency the past is solid and the forecast dashed; the circles are
 * those of the agency shown first, for circles of several would say nothing. The lines at sea stand
 * while a storm does.
 */
final class TyphoonLayer implements ShapeLayer {
  private static final ObjectRef LINES = new ObjectRef("typhoon-line", "line");

  private final TyphoonService typhoons;
  private final TyphoonTables tables;
  private final StormChoice choice;
  private final UiTexts texts;

  @Inject
  TyphoonLayer(TyphoonService typhoons, TyphoonTables tables, StormChoice choice, UiTexts texts) {
    this.typhoons = typhoons;
    this.tables = tables;
    this.choice = choice;
    this.texts = texts;
  }

  @Override
  public String id() {
    return "typhoons";
  }

  @Override
  public String titleKey() {
    return "typhoon.layer";
  }

  @Override
  public int order() {
    return 560;
  }

  @Override
  public boolean forWall() {
    return true;
  }

  @Override
  public ShapeStyle sample() {
    return ShapeStyle.STORM;
  }

  @Override
  public List<MapShape> shapes() {
    List<Storm> storms = typhoons.current();
    List<MapShape> shapes = new ArrayList<>();
    if (!storms.isEmpty()) {
      tables.lines().forEach(line -> shapes.add(seaLine(line)));
    }
    for (Storm storm : storms) {
      List<Track> tracks = typhoons.tracks(storm);
      tracks.stream().limit(1).forEach(track -> circles(storm, track, shapes));
      tracks.forEach(track -> way(storm, track, shapes));
    }
    return shapes;
  }

  private static MapShape seaLine(TyphoonTables.SeaLine line) {
    return new MapShape(
        LINES,
        ShapeForm.LINE,
        ShapeStyle.NOTE,
        line.points(),
        false,
        "",
        Message.of("typhoon.line." + line.name()),
        List.of(Message.of("typhoon.status." + line.status())),
        null,
        null);
  }

  private void circles(Storm storm, Track track, List<MapShape> shapes) {
    TrackPoint last = track.latest();
    if (last != null) {
      circles(storm, track, last, false, shapes);
    }
    Track.Forecast forecast = track.forecast();
    if (choice.circlesAhead() && forecast != null) {
      forecast.points().forEach(point -> circles(storm, track, point, true, shapes));
    }
  }

  private void circles(
      Storm storm, Track track, TrackPoint point, boolean ahead, List<MapShape> shapes) {
    for (WindCircle circle : point.circles()) {
      List<GeoPoint> ring = CircleOutline.of(point.where(), circle);
      if (ring.isEmpty() || crosses(ring)) {
        continue;
      }
      String label = ahead ? "" : texts.say(TyphoonWords.scale(circle.scale()));
      shapes.add(
          shape(
              storm,
              ShapeForm.AREA,
              ring,
              ahead,
              label,
              Message.of("typhoon.shape.circle", storm.number(), scale(circle)),
              List.of(
                  TyphoonWords.circle(circle),
                  Message.of("typhoon.shape.of", track.agency(), TyphoonWords.moment(point.at()))),
              point.at()));
    }
  }

  private static Message scale(WindCircle circle) {
    return TyphoonWords.scale(circle.scale());
  }

  private void way(Storm storm, Track track, List<MapShape> shapes) {
    List<TrackPoint> past = track.observed();
    List<TrackPoint> ahead = track.ahead();
    Message what = Message.of("typhoon.shape.past", storm.number(), track.agency());
    line(storm, past, false, what, shapes);
    Track.Forecast forecast = track.forecast();
    if (forecast != null) {
      line(
          storm,
          ahead,
          true,
          Message.of(
              "typhoon.shape.forecast",
              storm.number(),
              track.agency(),
              TyphoonWords.moment(forecast.issuedAt())),
          shapes);
    }
    TrackPoint last = track.latest();
    for (TrackPoint point : past) {
      boolean label = point.equals(last);
      shapes.add(node(storm, track, point, false, label ? said(point, track) : ""));
    }
    for (TrackPoint point : ahead) {
      if (!point.equals(last)) {
        shapes.add(node(storm, track, point, true, said(point, track)));
      }
    }
  }

  private MapShape node(Storm storm, Track track, TrackPoint point, boolean ahead, String label) {
    List<Message> lines = new ArrayList<>();
    lines.add(Message.of("typhoon.shape.of", track.agency(), TyphoonWords.moment(point.at())));
    Track.Forecast forecast = track.forecast();
    if (ahead && forecast != null) {
      lines.add(
          Message.of(
              "typhoon.reach.mark", track.agency(), TyphoonWords.moment(forecast.issuedAt())));
    }
    lines.addAll(TyphoonWords.facts(point));
    return shape(
        storm,
        ShapeForm.NODE,
        List.of(point.where()),
        ahead,
        label,
        Message.of(
            ahead ? "typhoon.shape.expected" : "typhoon.shape.seen",
            storm.number(),
            TyphoonWords.kind(point),
            TyphoonWords.moment(point.at())),
        lines,
        point.at());
  }

  /** Sign, class and time; the agency where it is not the one whose circles are drawn. */
  private String said(TrackPoint point, Track track) {
    String sign = Optional.ofNullable(point.kind()).map(kind -> kind.sign() + " ").orElse("");
    String when = TyphoonWords.moment(point.at());
    return tables.rank(track.agency()) == 0
        ? texts.get("typhoon.label", sign, texts.say(TyphoonWords.kind(point)), when)
        : texts.get("typhoon.label", sign, track.agency(), when);
  }

  /** A way that runs over 180° is drawn up to there and from there. */
  private void line(
      Storm storm, List<TrackPoint> points, boolean ahead, Message what, List<MapShape> shapes) {
    List<GeoPoint> part = new ArrayList<>();
    for (TrackPoint point : points) {
      boolean over = !part.isEmpty() && Math.abs(part.getLast().lon() - point.where().lon()) > 180;
      if (over) {
        add(storm, part, ahead, what, shapes);
        part = new ArrayList<>();
      }
      part.add(point.where());
    }
    add(storm, part, ahead, what, shapes);
  }

  private void add(
      Storm storm, List<GeoPoint> part, boolean ahead, Message what, List<MapShape> shapes) {
    if (part.size() > 1) {
      shapes.add(shape(storm, ShapeForm.LINE, part, ahead, "", what, List.of(), null));
    }
  }

  private static boolean crosses(List<GeoPoint> ring) {
    double west = ring.stream().mapToDouble(GeoPoint::lon).min().orElse(0);
    double east = ring.stream().mapToDouble(GeoPoint::lon).max().orElse(0);
    return east - west > 180;
  }

  private static MapShape shape(
      Storm storm,
      ShapeForm form,
      List<GeoPoint> points,
      boolean ahead,
      String label,
      Message what,
      List<Message> lines,
      @Nullable Instant since) {
    return new MapShape(
        new ObjectRef(TyphoonService.KIND, storm.number()),
        form,
        ShapeStyle.STORM,
        points,
        ahead,
        label,
        what,
        lines,
        since,
        null);
  }

  @Override
  public Subscription onChange(Runnable changed) {
    Subscription bulletins = typhoons.onChange(changed);
    Subscription chosen = choice.onChange(changed);
    return () -> {
      bulletins.close();
      chosen.close();
    };
  }
}
