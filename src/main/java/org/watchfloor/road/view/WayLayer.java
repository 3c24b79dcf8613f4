package org.watchfloor.road.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.road.Route;
import org.watchfloor.geo.road.Routing;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.ShapeForm;
import org.watchfloor.ui.map.ShapeLayer;
import org.watchfloor.ui.map.ShapeStyle;

/** The way looked for on the map: the route chosen, the others dashed, or why there is none. */
final class WayLayer implements ShapeLayer {
  private final WayDesk desk;
  private final WayWords words;
  private final UiTexts texts;

  @Inject
  WayLayer(WayDesk desk, WayWords words, UiTexts texts) {
    this.desk = desk;
    this.words = words;
    this.texts = texts;
  }

  @Override
  public String id() {
    return "way";
  }

  @Override
  public String titleKey() {
    return "road.way.title";
  }

  @Override
  public int order() {
    return 620;
  }

  @Override
  public ShapeStyle sample() {
    return ShapeStyle.ACTION;
  }

  @Override
  public List<MapShape> shapes() {
    return desk.found().map(this::shapes).orElse(List.of());
  }

  private List<MapShape> shapes(WayDesk.Found found) {
    List<MapShape> shapes = new ArrayList<>();
    shapes.add(pin("from", found.from()));
    shapes.add(pin("to", found.to()));
    switch (found.answer().found()) {
      case Routing.Found ways -> {
        for (int i = ways.routes().size() - 1; i >= 0; i--) {
          if (i != found.chosen()) {
            shapes.add(line(found, ways.routes().get(i), i));
          }
        }
        shapes.add(line(found, ways.routes().get(found.chosen()), found.chosen()));
      }
      case Routing.NotFound no ->
          shapes.add(
              shape(
                  WayDesk.KIND,
                  ShapeForm.LINE,
                  ShapeStyle.DANGER,
                  List.of(found.from().at(), found.to().at()),
                  true,
                  texts.say(words.none(no.why())),
                  List.of(found.answer().basis().said())));
    }
    return shapes;
  }

  private MapShape line(WayDesk.Found found, Route route, int number) {
    boolean chosen = number == found.chosen();
    return shape(
        chosen ? WayDesk.KIND : WayDesk.KIND + number,
        chosen ? ShapeForm.ARROW : ShapeForm.LINE,
        ShapeStyle.ACTION,
        route.line(),
        !chosen,
        words.route(route, number),
        List.of(found.answer().basis().said()));
  }

  private static MapShape pin(String id, WayEnd end) {
    return shape(
        id, ShapeForm.PIN, ShapeStyle.ACTION, List.of(end.at()), false, end.name(), List.of());
  }

  private static MapShape shape(
      String id,
      ShapeForm form,
      ShapeStyle style,
      List<GeoPoint> points,
      boolean planned,
      String label,
      List<Message> details) {
    return new MapShape(
        new ObjectRef(WayDesk.KIND, id),
        form,
        style,
        points,
        planned,
        label,
        Message.of("road.way.title"),
        details,
        null,
        null);
  }

  @Override
  public Subscription onChange(Runnable changed) {
    return desk.onFound(changed);
  }

  @Override
  public Runnable panel() {
    return desk::open;
  }
}
