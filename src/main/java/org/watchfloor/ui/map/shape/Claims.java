package org.watchfloor.ui.map.shape;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.ShapeForm;
import org.watchfloor.ui.map.symbol.NameClaim;
import org.watchfloor.ui.map.symbol.NameClaim.Room;

/** Where the words of a shape may stand: within an area, beside a sign, along a line. Pure. */
final class Claims {
  private static final double HEIGHT = 1.35;

  private Claims() {}

  /** What a shape claims; its words stand whatever they cover only if they are all it is. */
  static NameClaim of(Outline outline, double unit) {
    MapShape shape = outline.shape();
    return new NameClaim(
        shape,
        sign(outline, unit),
        shape.label().isEmpty() ? List.of() : places(outline, unit),
        shape.form() == ShapeForm.WORDS);
  }

  private static @Nullable Room sign(Outline outline, double unit) {
    return switch (outline.shape().form()) {
      case BARRED -> Room.around(outline.x(), outline.y(), 1.8 * unit, 1.8 * unit);
      case HAUL -> Room.around(outline.x(), outline.y(), 2.2 * unit, 1.8 * unit);
      case PIN -> Room.around(outline.x(), outline.y() - unit, 1.8 * unit, 2.3 * unit);
      case NODE -> Room.around(outline.x(), outline.y(), unit, unit);
      case WORDS, LINE, ARROW, AREA, WASH, EDGE -> null;
    };
  }

  private static List<Room> places(Outline outline, double unit) {
    ShapeForm form = outline.shape().form();
    double width = ShapeSigns.width(outline.shape(), unit);
    double height = HEIGHT * unit * (form == ShapeForm.WORDS ? 1.15 : 1);
    double x = outline.x();
    double y = outline.y();
    List<Room> places = new ArrayList<>();
    switch (form) {
      case AREA, WASH -> {
        double tall = outline.box()[3] - outline.box()[1];
        for (double part : new double[] {0, 0.22, -0.22, 0.36, -0.36}) {
          places.add(Room.around(x, y + part * tall, width, height));
        }
        places.add(Room.around(x, outline.box()[3] + unit, width, height));
        places.add(Room.around(x, outline.box()[1] - unit, width, height));
      }
      case PIN -> {
        around(places, x, y - unit, width, height, 1.9 * unit, unit);
      }
      case NODE -> around(places, x, y, width, height, 1.4 * unit, 0.9 * unit);
      case BARRED, LINE, ARROW, HAUL, EDGE -> {
        around(places, x, y, width, height, 1.7 * unit, 1.2 * unit);
        for (double part : new double[] {0.25, 0.75, 0.1, 0.9}) {
          double[] at = outline.path().along(part * outline.path().length());
          around(places, at[0], at[1], width, height, 1.2 * unit, 0.6 * unit);
        }
      }
      case WORDS -> {
        for (double off : new double[] {0, 1.5, -1.5, 2.6, -2.6}) {
          places.add(Room.around(x, y + off * unit, width, height));
        }
      }
    }
    return places;
  }

  /** Below, above, right, left. */
  private static void around(
      List<Room> places,
      double x,
      double y,
      double width,
      double height,
      double down,
      double aside) {
    places.add(Room.around(x, y + down, width, height));
    places.add(Room.around(x, y - down, width, height));
    places.add(new Room(x + aside, y - height / 2, width, height));
    places.add(new Room(x - aside - width, y - height / 2, width, height));
  }
}
