package org.watchfloor.sampledata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/**
 * Buildings and public places. Every town has its office, hospital, schools and police in the
 * blocks nearest to its centre; every village has a hall.
 */
record Built(
    List<Building> buildings, List<Place> places, List<Polygon> works, List<LandCover.Park> parks) {
  private static final double KERB = 9;

  /** Kinds of public places; the tag is the value of OSM's {@code amenity}. */
  enum Use {
    TOWNHALL("townhall"),
    HOSPITAL("hospital"),
    PRIMARY_SCHOOL("school"),
    MIDDLE_SCHOOL("school"),
    POLICE("police"),
    FIRE_STATION("fire_station"),
    SPORTS_HALL("community_centre"),
    VILLAGE_HALL("community_centre");

    private final String amenity;

    Use(String amenity) {
      this.amenity = amenity;
    }

    String amenity() {
      return amenity;
    }
  }

  /** A plain building; levels above ground. */
  record Building(Polygon shape, int levels, String kind) {}

  /**
   * A public place.
   *
   * @param grounds the plot or, in small places, the building itself
   * @param middle metres
   */
  record Place(
      Use use, String name, Town town, Settlement settlement, Polygon grounds, Coordinate middle) {}

  /** Builds on every block of every grid. */
  static Built on(List<StreetGrid> grids) {
    Built built =
        new Built(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (StreetGrid grid : grids) {
      if (grid.settlement().isTown()) {
        built.town(grid);
      } else {
        built.village(grid);
      }
    }
    return built;
  }

  /** The places of one use. */
  List<Place> places(Use use) {
    return places.stream().filter(place -> place.use() == use).toList();
  }

  private void town(StreetGrid grid) {
    Settlement town = grid.settlement();
    List<StreetGrid.Block> blocks = grid.blocks();
    List<Use> wanted = wanted(town.town(), blocks.size());
    Dice dice = Dice.of("town", town.name());
    boolean whole = blocks.size() >= wanted.size() + 8;
    Map<Use, Integer> count = new HashMap<>();
    int next = 0;
    int homes = blocks.size() - LandCover.works(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      StreetGrid.Block block = blocks.get(i);
      if (i >= homes) {
        factory(block, dice);
        continue;
      }
      if (whole && i == 5) {
        parks.add(new LandCover.Park(town.name() + "公园", plot(block)));
        continue;
      }
      boolean due = next < wanted.size() && i >= (long) next * homes / (wanted.size() * 2L);
      if (whole && due) {
        Use use = wanted.get(next++);
        place(use, count.merge(use, 1, Integer::sum), town, plot(block));
      } else {
        int rows = town.width() > 120 ? 3 : 2;
        int perRow = town.width() > 120 ? 4 : 3;
        List<Polygon> shapes = fill(block, perRow, rows, 11, dice);
        for (Polygon shape : shapes) {
          if (!whole && next < wanted.size() && dice.chance(0.6)) {
            Use use = wanted.get(next++);
            place(use, count.merge(use, 1, Integer::sum), town, shape);
          } else {
            int levels = dice.whole(2, blocks.size() > 60 ? 18 : 6);
            buildings.add(new Building(shape, levels, levels > 3 ? "apartments" : "house"));
          }
        }
      }
    }
    if (next < wanted.size()) {
      throw new IllegalStateException(town.name() + " has no room for " + wanted.get(next));
    }
  }

  private void factory(StreetGrid.Block block, Dice dice) {
    works.add(plot(block));
    for (Polygon shape : fill(block, 2, 2, 30, dice)) {
      buildings.add(new Building(shape, 1, "industrial"));
    }
  }

  private static List<Use> wanted(Town town, int blocks) {
    List<Use> wanted =
        new ArrayList<>(
            List.of(Use.TOWNHALL, Use.HOSPITAL, Use.PRIMARY_SCHOOL, Use.POLICE, Use.SPORTS_HALL));
    if (town.people() > 5_000) {
      wanted.add(Use.MIDDLE_SCHOOL);
      wanted.add(Use.FIRE_STATION);
    }
    for (int people = 30_000;
        people < town.people() && wanted.size() < blocks / 3;
        people += 22_000) {
      wanted.add(Use.PRIMARY_SCHOOL);
      wanted.add(people % 44_000 > 20_000 ? Use.MIDDLE_SCHOOL : Use.HOSPITAL);
    }
    return wanted;
  }

  private void village(StreetGrid grid) {
    Settlement village = grid.settlement();
    Dice dice = Dice.of("houses", village.name());
    boolean hall = false;
    for (StreetGrid.Block block : grid.blocks()) {
      for (Polygon shape : fill(block, 4, 2, 9, dice)) {
        if (hall) {
          buildings.add(new Building(shape, dice.whole(1, 3), "house"));
        } else {
          place(Use.VILLAGE_HALL, 1, village, shape);
          hall = true;
        }
      }
    }
  }

  private void place(Use use, int number, Settlement where, Polygon grounds) {
    places.add(
        new Place(
            use,
            name(use, number, where),
            where.town(),
            where,
            grounds,
            grounds.getCentroid().getCoordinate()));
  }

  private static String name(Use use, int number, Settlement where) {
    String base = where.name();
    String ordinal = number == 1 ? "" : "第" + "零一二三四五六七八九".charAt(number);
    return switch (use) {
      case TOWNHALL -> where.town().office();
      case HOSPITAL ->
          number > 1
              ? base + ordinal + "医院"
              : where.town().people() > 60_000 ? base + "人民医院" : base + "卫生院";
      case PRIMARY_SCHOOL -> base + (number == 1 ? "中心小学" : ordinal + "小学");
      case MIDDLE_SCHOOL -> base + (number == 1 ? "初级中学" : ordinal + "中学");
      case POLICE -> base + "派出所";
      case FIRE_STATION -> base + "消防救援站";
      case SPORTS_HALL -> base + "文化体育中心";
      case VILLAGE_HALL -> base + "村文化礼堂";
    };
  }

  private static Polygon plot(StreetGrid.Block block) {
    Coordinate[] ring = {
      inside(block, 0.1, 0.12),
      inside(block, 0.9, 0.12),
      inside(block, 0.9, 0.88),
      inside(block, 0.1, 0.88),
      inside(block, 0.1, 0.12)
    };
    return Sources.GEOMETRY.createPolygon(ring);
  }

  /** Rows of buildings in a block, a few left out. */
  private static List<Polygon> fill(
      StreetGrid.Block block, int perRow, int rows, double depth, Dice dice) {
    double width = block.a().distance(block.b());
    double height = block.a().distance(block.d());
    double margin = KERB / Math.min(width, height);
    double slot = width * (1 - 2 * margin) / perRow;
    List<Polygon> shapes = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int i = 0; i < perRow; i++) {
        double length = Math.min(52, slot * dice.between(0.6, 0.86));
        double deep = Math.min(depth * dice.between(0.85, 1.4), height / rows * 0.62);
        double u = margin + (1 - 2 * margin) * (i + 0.5) / perRow;
        double v = margin + (1 - 2 * margin) * (row + 0.5) / rows;
        if (!dice.chance(0.1)) {
          shapes.add(rectangle(block, inside(block, u, v), length, deep));
        }
      }
    }
    return shapes;
  }

  private static Polygon rectangle(
      StreetGrid.Block block, Coordinate middle, double length, double depth) {
    double width = block.a().distance(block.b());
    double ux = (block.b().x - block.a().x) / width * length / 2;
    double uy = (block.b().y - block.a().y) / width * length / 2;
    double vx = -uy / length * depth;
    double vy = ux / length * depth;
    return Sources.GEOMETRY.createPolygon(
        new Coordinate[] {
          new Coordinate(middle.x - ux - vx, middle.y - uy - vy),
          new Coordinate(middle.x + ux - vx, middle.y + uy - vy),
          new Coordinate(middle.x + ux + vx, middle.y + uy + vy),
          new Coordinate(middle.x - ux + vx, middle.y - uy + vy),
          new Coordinate(middle.x - ux - vx, middle.y - uy - vy)
        });
  }

  private static Coordinate inside(StreetGrid.Block block, double u, double v) {
    return new Coordinate(
        mix(mix(block.a().x, block.b().x, u), mix(block.d().x, block.c().x, u), v),
        mix(mix(block.a().y, block.b().y, u), mix(block.d().y, block.c().y, u), v));
  }

  private static double mix(double a, double b, double t) {
    return a + (b - a) * t;
  }
}
