package org.watchfloor.team.cover.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.team.cover.Cover;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.Rings;
import org.watchfloor.ui.map.ShapeForm;
import org.watchfloor.ui.map.ShapeLayer;
import org.watchfloor.ui.map.ShapeStyle;

/** The rescue circle on the map: what is reached, and hatched what the closures took away. */
final class CoverLayer implements ShapeLayer {
  private final CoverDesk desk;
  private final UiTexts texts;

  @Inject
  CoverLayer(CoverDesk desk, UiTexts texts) {
    this.desk = desk;
    this.texts = texts;
  }

  @Override
  public String id() {
    return "cover";
  }

  @Override
  public String titleKey() {
    return "team.cover.title";
  }

  @Override
  public int order() {
    return 630;
  }

  @Override
  public ShapeStyle sample() {
    return ShapeStyle.ACTION;
  }

  @Override
  public List<MapShape> shapes() {
    return desk.drawn().map(this::shapes).orElse(List.of());
  }

  private List<MapShape> shapes(Cover cover) {
    List<MapShape> shapes = new ArrayList<>();
    Message reached =
        Message.of("team.cover.reached", whole(cover.minutes()), Formats.count(cover.covered()));
    Outskirts smooth = Outskirts.of(cover.area(), cover.lost());
    add(shapes, "reached", smooth.of(cover.area()), ShapeStyle.ACTION, "", reached, cover);
    Message lost = lost(cover);
    add(shapes, "lost", smooth.of(cover.lost()), ShapeStyle.DANGER, texts.say(lost), lost, cover);
    return shapes;
  }

  private static Message lost(Cover cover) {
    String people = Formats.count(cover.lostPeople());
    if (cover.lostRisks() > 0) {
      return Message.of("team.cover.lostBoth", people, cover.lostRisks());
    }
    return cover.lostPeople() > 0
        ? Message.of("team.cover.lost", people)
        : Message.of("team.cover.lostRoad");
  }

  /** The words stand in the largest part only; the others are the same. */
  private static void add(
      List<MapShape> shapes,
      String id,
      Geometry area,
      ShapeStyle style,
      String label,
      Message what,
      Cover cover) {
    int largest = 0;
    for (int i = 1; i < area.getNumGeometries(); i++) {
      if (area.getGeometryN(i).getArea() > area.getGeometryN(largest).getArea()) {
        largest = i;
      }
    }
    for (int i = 0; i < area.getNumGeometries(); i++) {
      if (area.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
        String words = i == largest ? label : "";
        List<GeoPoint> whole = Rings.inOne(polygon);
        shapes.add(shape(id + i, ShapeForm.WASH, style, whole, words, what, cover));
        for (List<GeoPoint> ring : Rings.of(polygon)) {
          shapes.add(shape(id + i, ShapeForm.EDGE, style, ring, "", what, cover));
        }
      }
    }
  }

  private static MapShape shape(
      String id,
      ShapeForm form,
      ShapeStyle style,
      List<GeoPoint> points,
      String label,
      Message what,
      Cover cover) {
    return new MapShape(
        new ObjectRef(CoverDesk.KIND, id),
        form,
        style,
        points,
        false,
        label,
        what,
        List.of(cover.basis().said()),
        null,
        null);
  }

  static long whole(double minutes) {
    return Math.round(minutes);
  }

  @Override
  public Subscription onChange(Runnable changed) {
    return desk.onDrawn(changed);
  }

  @Override
  public Runnable panel() {
    return desk::open;
  }
}
