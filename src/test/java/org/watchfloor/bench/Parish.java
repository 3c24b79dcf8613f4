package org.watchfloor.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.watchfloor.app.SampleDistrict;
import org.watchfloor.app.Station;
import org.watchfloor.base.WatchClock;
import org.watchfloor.evacuation.CallOrder;
import org.watchfloor.evacuation.EvacuationService;
import org.watchfloor.evacuation.HouseholdProfile;
import org.watchfloor.evacuation.HouseholdService;
import org.watchfloor.evacuation.Scope;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.region.Area;
import org.watchfloor.region.RegionService;
import org.watchfloor.risk.RiskColor;
import org.watchfloor.risk.RiskKind;
import org.watchfloor.risk.RiskPoint;
import org.watchfloor.risk.RiskService;
import org.watchfloor.road.RoadService;
import org.watchfloor.shelter.Equipment;
import org.watchfloor.shelter.Lifecycle;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterGrade;
import org.watchfloor.shelter.ShelterHazard;
import org.watchfloor.shelter.ShelterKind;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShelterSite;
import org.watchfloor.shelter.ShelterStage;
import org.watchfloor.shelter.ShelterState;
import org.watchfloor.support.SourceTree;
import org.watchfloor.task.Progress;

/**
 * The sample district with its real roads, and on it as many invented households and shelters as a
 * benchmark asks for: five households at a danger point, points and shelters around those of the
 * sample, a tenth of the room to spare. The same every time. The sample's own shelters are out.
 */
final class Parish {
  static final int SHELTERS = 500;
  private static final int AT_A_POINT = 5;
  private static final double AROUND = 0.002;
  private static final long SEED = 5;
  private static final String DISTRICT = "330900000000";

  private Parish() {}

  /**
   * Fills a new station.
   *
   * @param households how many there are at the end
   */
  static Station open(Path root, int households) {
    SampleDistrict.read(SourceTree.path("sample-data/zhoushan")).create(root);
    Station station = Station.open(root);
    station.get(RoadService.class).load(Progress.UNWATCHED);
    SplittableRandom random = new SplittableRandom(SEED);
    List<RiskPoint> points = points(station, households / AT_A_POINT, random);
    HouseholdService roster = station.get(HouseholdService.class);
    List<HouseholdProfile> homes = new ArrayList<>();
    for (int i = roster.list().size(); i < households; i++) {
      homes.add(home(i, points.get(i % points.size()), random));
    }
    roster.register(homes);
    long people = roster.list().stream().mapToLong(one -> one.people()).sum();
    shelters(station, people, random);
    return station;
  }

  /** Calls everybody; the number of the move. */
  static String call(Station station) {
    EvacuationService moves = station.get(EvacuationService.class);
    return moves.call(
        new CallOrder(
            new Scope(
                List.of(),
                station.get(RegionService.class).areasBelow(DISTRICT).stream()
                    .map(Area::code)
                    .toList()),
            "台风登陆前",
            moves.signingPosts().getFirst(),
            "示防指〔2026〕9号",
            "村社客车",
            station.get(WatchClock.class).instant().plus(Duration.ofHours(6)),
            ""));
  }

  private static List<RiskPoint> points(Station station, int count, SplittableRandom random) {
    RiskService risks = station.get(RiskService.class);
    List<RiskPoint> known = risks.list();
    List<RiskPoint> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      RiskPoint like = known.get(random.nextInt(known.size()));
      all.add(
          new RiskPoint(
              "BF-" + i,
              "示例坡" + i,
              RiskKind.GEOLOGICAL,
              RiskColor.YELLOW,
              like.area(),
              beside(like.at(), random),
              PointSource.UNTOLD,
              AT_A_POINT,
              4L * AT_A_POINT,
              null));
    }
    risks.register(all);
    return all;
  }

  private static HouseholdProfile home(int number, RiskPoint at, SplittableRandom random) {
    String area = at.area();
    boolean helped = random.nextInt(3) == 0;
    return new HouseholdProfile(
        "BH-" + number,
        area == null ? DISTRICT : area,
        at.number(),
        "示例户 " + number,
        1 + random.nextInt(7),
        helped ? 1 : 0,
        helped && random.nextInt(10) == 0 ? "一人坐轮椅" : null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static void shelters(Station station, long people, SplittableRandom random) {
    ShelterService service = station.get(ShelterService.class);
    List<GeoPoint> known =
        Stream.concat(
                service.list().stream().map(one -> one.site().at()),
                station.get(RiskService.class).list().stream().map(RiskPoint::at))
            .toList();
    for (Shelter own : service.list()) {
      if (own.state() != ShelterState.UNUSABLE) {
        service.turn(own.number(), ShelterState.UNUSABLE, ShelterStage.URGENT, "测量");
      }
    }
    double[] parts = random.doubles(SHELTERS, 0.3, 3.3).toArray();
    double all = Arrays.stream(parts).sum();
    List<ShelterSite> sites = new ArrayList<>();
    for (int i = 0; i < SHELTERS; i++) {
      long room = (long) (people / 0.9 * parts[i] / all) + 1;
      sites.add(
          new ShelterSite(
              "BS-" + i,
              "示例安置点" + i,
              null,
              null,
              beside(known.get(random.nextInt(known.size())), random),
              PointSource.UNTOLD,
              ShelterGrade.TOWN,
              ShelterKind.INDOOR,
              500,
              room,
              room,
              room,
              List.of(ShelterHazard.FLOOD),
              i % 3 == 0 ? "无障碍坡道" : null,
              Lifecycle.IN_USE,
              null,
              null,
              null,
              Equipment.UNTOLD));
    }
    service.register(sites);
  }

  private static GeoPoint beside(GeoPoint at, SplittableRandom random) {
    return new GeoPoint(
        at.lon() + random.nextDouble(-AROUND, AROUND),
        at.lat() + random.nextDouble(-AROUND, AROUND));
  }
}
