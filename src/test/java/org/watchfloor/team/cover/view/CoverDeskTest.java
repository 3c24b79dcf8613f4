package org.watchfloor.team.cover.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.geo.PointSource;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.RegionModule;
import org.watchfloor.region.RegionService;
import org.watchfloor.risk.RiskColor;
import org.watchfloor.risk.RiskKind;
import org.watchfloor.risk.RiskModule;
import org.watchfloor.risk.RiskPoint;
import org.watchfloor.risk.RiskService;
import org.watchfloor.road.RoadModule;
import org.watchfloor.road.RoadService;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.RoadTown;
import org.watchfloor.support.TestStation;
import org.watchfloor.task.Progress;
import org.watchfloor.team.Capability;
import org.watchfloor.team.Readiness;
import org.watchfloor.team.TeamClass;
import org.watchfloor.team.TeamModule;
import org.watchfloor.team.TeamProfile;
import org.watchfloor.team.TeamService;
import org.watchfloor.ui.Page;
import org.watchfloor.ui.Settings;
import org.watchfloor.ui.map.MapDesk;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.ShapeForm;
import org.watchfloor.ui.map.ShapeStyle;

/** The circle on the map while an officer wants it there. */
class CoverDeskTest {
  @TempDir Path temp;
  private final RoadTown town = new RoadTown();
  private TestStation station;
  private CoverDesk desk;

  @BeforeEach
  void open() {
    station =
        TestStation.open(
            temp.resolve("dh"),
            "ZS-DH",
            new HandClock(),
            new RegionModule(),
            new RiskModule(),
            new RoadModule(),
            new TeamModule(),
            town,
            new AbstractModule() {
              @Override
              protected void configure() {
                Multibinder.newSetBinder(binder(), Page.class)
                    .addBinding()
                    .toInstance(
                        new Page(MapDesk.PAGE, "map.page", "mdi2m-map-outline", 1, "/x", null));
              }
            });
    RoadTown.write(temp.resolve("dh"));
    station.get(RoadService.class).load(Progress.UNWATCHED);
    station
        .get(RegionService.class)
        .registerAreas(
            List.of(
                new Area(
                    "330900001002",
                    "示例村",
                    AreaLevel.VILLAGE,
                    "330900001000",
                    150,
                    500,
                    RoadTown.EAST,
                    PointSource.UNTOLD)));
    station.get(TeamService.class).register(List.of(team(2)));
    desk = station.get(CoverDesk.class);
  }

  private static TeamProfile team(long muster) {
    return new TeamProfile(
        "T1",
        "抢险一队",
        TeamClass.SPECIALISED,
        List.of(Capability.PUMP),
        20,
        Readiness.STANDBY,
        null,
        null,
        RoadTown.WEST,
        PointSource.UNTOLD,
        muster,
        null,
        LocalDate.of(2027, 1, 1));
  }

  @AfterEach
  void close() {
    station.close();
  }

  private List<MapShape> shapes() {
    return station.get(CoverLayer.class).shapes();
  }

  @Test
  void nothingIsReckonedUntilSomebodyAsks() {
    town.closeStreet();
    assertThat(desk.shown().get()).isEqualTo(CoverDesk.Read.NOTHING);
    assertThat(shapes()).isEmpty();
  }

  @Test
  void whatIsReachedIsAWashWithAnEdgeAndWhatIsLostIsRedWithItsPeople() {
    town.closeRing();
    town.closeStreet();
    desk.open();

    assertThat(shapes()).extracting(MapShape::form).contains(ShapeForm.WASH, ShapeForm.EDGE);
    assertThat(shapes())
        .filteredOn(one -> one.style() == ShapeStyle.DANGER && !one.label().isEmpty())
        .singleElement()
        .satisfies(lost -> assertThat(lost.label()).isEqualTo("因阻断失去 500 人"));
    desk.clear();
    assertThat(shapes()).isEmpty();
  }

  @Test
  void whereOnlyRiskPointsAreLostTheyAreNamed() {
    station
        .get(RegionService.class)
        .registerAreas(
            List.of(
                new Area(
                    "330900001002",
                    "示例村",
                    AreaLevel.VILLAGE,
                    "330900001000",
                    0,
                    0,
                    RoadTown.EAST,
                    PointSource.UNTOLD)));
    station
        .get(RiskService.class)
        .register(
            List.of(
                new RiskPoint(
                    "F1",
                    "示例点",
                    RiskKind.WATERLOGGING,
                    RiskColor.YELLOW,
                    null,
                    RoadTown.EAST,
                    PointSource.UNTOLD,
                    0,
                    0,
                    null)));
    town.closeRing();
    town.closeStreet();
    desk.open();

    assertThat(shapes()).extracting(MapShape::label).contains("因阻断失去 0 人、1 处风险点");
  }

  @Test
  void theChosenMinutesAreRemembered() {
    // a team that takes long to set out gets not to the other end within ten minutes
    station.get(TeamService.class).register(List.of(team(7)));
    desk.open();
    double wide = desk.drawn().orElseThrow().area().getArea();
    desk.choose(10);
    assertThat(desk.drawn().orElseThrow().minutes()).isEqualTo(10);
    assertThat(desk.drawn().orElseThrow().area().getArea()).isLessThan(wide / 2);
    station.get(Settings.class).close();
    assertThat(station.get(Settings.class).get("cover/minutes", "")).isEqualTo("10");
  }
}
