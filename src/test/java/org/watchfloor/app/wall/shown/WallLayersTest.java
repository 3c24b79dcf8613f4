package org.watchfloor.app.wall.shown;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.TypeLiteral;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.app.ConsoleModule;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.NewIncident;
import org.watchfloor.incident.Severity;
import org.watchfloor.journal.Journal;
import org.watchfloor.plot.PlotDetails;
import org.watchfloor.plot.PlotService;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.Database;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.DepotTier;
import org.watchfloor.supply.Destination;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockBatch;
import org.watchfloor.supply.StockKey;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferService;
import org.watchfloor.task.Threads;
import org.watchfloor.team.Capability;
import org.watchfloor.team.Readiness;
import org.watchfloor.team.TeamClass;
import org.watchfloor.team.TeamProfile;
import org.watchfloor.team.TeamService;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.Layer;
import org.watchfloor.ui.map.MapDesk;
import org.watchfloor.ui.map.ShapeLayer;

/** Of all layers of the whole console, which the wall has. */
class WallLayersTest {
  private static final GeoPoint HOUSE = new GeoPoint(122.10, 30.02);

  @TempDir Path folder;
  private DataFolder station;
  private Injector console;

  @BeforeEach
  void open() {
    DataFolder.create(folder.resolve("dh"), "ZS-DH", "示例");
    station = DataFolder.open(folder.resolve("dh"));
    console = Guice.createInjector(new ConsoleModule(station, WatchClock.system()));
    get(Journal.class);
  }

  @AfterEach
  void close() {
    get(Threads.class).close();
    get(Journal.class).close();
    get(Database.class).close();
    station.close();
  }

  private <T> T get(Class<T> type) {
    return console.getInstance(type);
  }

  @Test
  void onlyTheseLayersAreOnTheWall() {
    WallLayers wall = get(WallLayers.class);
    assertThat(wall.symbols())
        .extracting(Layer::id)
        .containsExactlyInAnyOrder(
            "depots",
            "evacuation",
            "gauges",
            "incidents",
            "outages",
            "risks",
            "shelters",
            "teams",
            "vessels");
    assertThat(wall.shapes())
        .extracting(Layer::id)
        .containsExactlyInAnyOrder("plots", "transit", "typhoons", "warnings");
  }

  @Test
  void theWaysToAHiddenIncidentStayAtTheDesk() {
    String incident = incident();
    get(TeamService.class).register(List.of(team()));
    get(TeamService.class).assign("T1", incident, "排水", "");
    get(Discretion.class).put(incident, Showing.HIDDEN);
    get(PlotService.class).draw(PlotDetails.circle(new GeoPoint(122.3, 30.0), 300), null);

    Set<ShapeLayer> desk = console.getInstance(Key.get(new TypeLiteral<Set<ShapeLayer>>() {}));
    Set<ShapeLayer> wall = get(WallLayers.class).shapes();
    desk.forEach(layer -> layer.onChange(() -> {}));
    wall.forEach(layer -> layer.onChange(() -> {}));
    get(MapDesk.class).selected().set(new ObjectRef(IncidentService.KIND, incident));

    assertThat(leadsTo(desk)).isTrue();
    assertThat(leadsTo(wall)).isFalse();
    assertThat(wall.stream().flatMap(layer -> layer.shapes().stream())).hasSize(1);
  }

  @Test
  void whatIsDrawnForADiscreetIncidentIsAsDiscreetAsItself() {
    String incident = incident();
    get(PlotService.class)
        .draw(PlotDetails.circle(HOUSE, 300).withLabel("一家进水").with(incident, null), null);
    Set<ShapeLayer> wall = get(WallLayers.class).shapes();
    assertThat(leadsNear(wall)).isTrue();

    get(Discretion.class).put(incident, Showing.DIMMED);
    assertThat(wall.stream().flatMap(layer -> layer.shapes().stream()))
        .singleElement()
        .satisfies(shape -> assertThat(shape.label()).doesNotContain("一家进水"));

    get(Discretion.class).put(incident, Showing.HIDDEN);
    assertThat(leadsNear(wall)).isFalse();
  }

  private static boolean leadsNear(Set<ShapeLayer> layers) {
    return layers.stream()
        .flatMap(layer -> layer.shapes().stream())
        .flatMap(shape -> shape.points().stream())
        .anyMatch(at -> at.metresTo(HOUSE) < 400);
  }

  @Test
  void goodsForAHiddenIncidentDoNotLeadThere() {
    String incident = incident();
    SupplyService supply = get(SupplyService.class);
    supply.registerItems(List.of(new SupplyItem("3010101", "编织袋", null, "条", null, false)));
    supply.registerDepots(
        List.of(
            new Depot(
                "W1",
                "示例库",
                DepotTier.TOWN,
                null,
                null,
                null,
                new GeoPoint(122.2, 30.02),
                PointSource.UNTOLD,
                null)));
    supply.move(
        new StockKey("W1", "3010101", ReserveMode.PHYSICAL),
        MoveKind.IN,
        100,
        new StockBatch("", null, 0),
        "");
    TransferService transfers = get(TransferService.class);
    String number =
        transfers.send(
            "W1",
            new Destination(Destination.Kind.INCIDENT, incident, "某某甲家"),
            "",
            List.of(new TransferLine("3010101", 10)));
    transfers.depart(number, "某某乙", "", "000-0000-0000");
    Set<ShapeLayer> wall = get(WallLayers.class).shapes();

    assertThat(leadsTo(wall)).isTrue();
    assertThat(wall.stream().flatMap(layer -> layer.shapes().stream()))
        .allSatisfy(
            shape -> assertThat(shape.label() + shape.details()).doesNotContain("某某", "0000"));
    get(Discretion.class).put(incident, Showing.HIDDEN);
    assertThat(leadsTo(wall)).isFalse();
    get(Discretion.class).put(incident, Showing.DIMMED);
    assertThat(leadsTo(wall)).isFalse();
  }

  private static boolean leadsTo(Set<ShapeLayer> layers) {
    return layers.stream()
        .flatMap(layer -> layer.shapes().stream())
        .flatMap(shape -> shape.points().stream())
        .anyMatch(at -> at.metresTo(HOUSE) < 100);
  }

  private String incident() {
    var now = WatchClock.system().instant();
    return get(IncidentService.class)
        .report(
            new NewIncident(
                new IncidentDetails(
                    "一家进水", "11A02", "家里", HOUSE, PointSource.UNTOLD, null, null, null, now, now),
                Severity.LARGE,
                false));
  }

  private static TeamProfile team() {
    return new TeamProfile(
        "T1",
        "抢险一队",
        TeamClass.SPECIALISED,
        List.of(Capability.PUMP),
        20,
        Readiness.STANDBY,
        null,
        null,
        new GeoPoint(122.2, 30.02),
        PointSource.UNTOLD,
        5,
        null,
        null);
  }
}
