package org.watchfloor.road.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.geo.road.Routing;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.road.RoadModule;
import org.watchfloor.road.RoadService;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.RoadTown;
import org.watchfloor.support.TestStation;
import org.watchfloor.task.Progress;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.ShapeForm;
import org.watchfloor.ui.map.ShapeStyle;

/** A way looked for: its routes, on the map, and what a closure makes of them. */
class WayDeskTest {
  @TempDir Path temp;
  private final RoadTown town = new RoadTown();
  private TestStation station;
  private WayDesk desk;

  @BeforeEach
  void open() {
    station =
        TestStation.open(temp.resolve("dh"), "ZS-DH", new HandClock(), new RoadModule(), town);
    RoadTown.write(temp.resolve("dh"));
    station.get(RoadService.class).load(Progress.UNWATCHED);
    desk = station.get(WayDesk.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private List<MapShape> shapes() {
    return station.get(WayLayer.class).shapes();
  }

  private void ask() {
    desk.leave(WayEnd.place(RoadTown.WEST));
    desk.goTo(WayEnd.place(RoadTown.EAST));
  }

  private Routing.Found ways() {
    return (Routing.Found) desk.shown().get().orElseThrow().answer().found();
  }

  @Test
  void oneEndAloneIsNoQuestion() {
    desk.goTo(WayEnd.place(RoadTown.EAST));
    assertThat(desk.shown().get()).isEmpty();
    assertThat(shapes()).isEmpty();
  }

  @Test
  void theBestWayIsAnArrowTheOthersAreDashed() {
    ask();
    assertThat(ways().best().steps()).isNotEmpty();
    MapShape best = shapes().getLast();
    assertThat(best.form()).isEqualTo(ShapeForm.ARROW);
    assertThat(best.planned()).isFalse();
    assertThat(best.label()).startsWith("首选").contains("分", "公里");
    assertThat(shapes()).filteredOn(MapShape::planned).hasSize(ways().routes().size() - 1);
    assertThat(shapes()).filteredOn(one -> one.form() == ShapeForm.PIN).hasSize(2);
  }

  @Test
  void aClosureSendsRoundAndTheChoiceOfRouteStaysWithinWhatThereIs() {
    ask();
    double straight = ways().best().metres();
    desk.choose(ways().routes().size() - 1);
    town.closeStreet();

    assertThat(ways().best().metres()).isGreaterThan(straight + 1500);
    assertThat(desk.found().orElseThrow().chosen()).isLessThan(ways().routes().size());
    assertThat(shapes()).isNotEmpty();
  }

  @Test
  void noWayIsALineInRedWithTheReason() {
    ask();
    town.closeRing();
    town.closeStreet();
    desk.turnRound();

    MapShape none = shapes().getLast();
    assertThat(none.style()).isEqualTo(ShapeStyle.DANGER);
    assertThat(none.label()).contains("不可达", "阻断", "直线");
    assertThat(none.planned()).isTrue();
  }

  @Test
  void anotherVehicleAsksAnewAndClearingTakesItOffTheMap() {
    ask();
    desk.vehicle().set(Vehicle.FOOT);
    assertThat(desk.found().orElseThrow().vehicle()).isEqualTo(Vehicle.FOOT);
    desk.clear();
    assertThat(shapes()).isEmpty();
  }
}
