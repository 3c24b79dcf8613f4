package org.watchfloor.supply.transit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.TypeLiteral;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.region.RegionModule;
import org.watchfloor.road.RoadModule;
import org.watchfloor.road.RoadService;
import org.watchfloor.shelter.Equipment;
import org.watchfloor.shelter.Lifecycle;
import org.watchfloor.shelter.ShelterGrade;
import org.watchfloor.shelter.ShelterHazard;
import org.watchfloor.shelter.ShelterKind;
import org.watchfloor.shelter.ShelterModule;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShelterSite;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.DepotTier;
import org.watchfloor.supply.Destination;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockBatch;
import org.watchfloor.supply.StockKey;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyModule;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferOutcomes;
import org.watchfloor.supply.TransferReceipt;
import org.watchfloor.supply.TransferService;
import org.watchfloor.supply.TransferState;
import org.watchfloor.supply.TransferSteps;
import org.watchfloor.supply.delivery.DeliveryService;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.RoadTown;
import org.watchfloor.support.TestStation;
import org.watchfloor.task.Progress;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.ShapeForm;
import org.watchfloor.ui.map.ShapeLayer;
import org.watchfloor.ui.map.ShapeStyle;

/**
 * Goods on their way: along which way, for how long, from when on late, and how the map says so.
 */
class TransitTest {
  private static final String BAGS = "3010101";
  private static final Destination SCHOOL = new Destination(Destination.Kind.SHELTER, "B1", "示例小学");
  private static final Destination ISLAND = new Destination(Destination.Kind.DEPOT, "W2", "岛上库");

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private final RoadTown town = new RoadTown();
  private TestStation station;
  private TransferService transfers;
  private TransferOutcomes outcomes;
  private TransitService transits;

  @BeforeEach
  void open() {
    station =
        TestStation.open(
            temp.resolve("dh"),
            "ZS-DH",
            clock,
            new RegionModule(),
            new RoadModule(),
            new SupplyModule(),
            new ShelterModule(),
            town);
    RoadTown.write(temp.resolve("dh"));
    station.get(RoadService.class).load(Progress.UNWATCHED);
    transfers = station.get(TransferService.class);
    outcomes = station.get(TransferOutcomes.class);
    transits = station.get(TransitService.class);
    SupplyService supply = station.get(SupplyService.class);
    supply.registerItems(List.of(new SupplyItem(BAGS, "编织袋", null, "条", null, false)));
    supply.registerDepots(
        List.of(depot("W1", "区级库", RoadTown.WEST), depot("W2", "岛上库", RoadTown.ISLAND)));
    supply.move(
        new StockKey("W1", BAGS, ReserveMode.PHYSICAL),
        MoveKind.IN,
        900,
        new StockBatch("", null, 0),
        "");
    station.get(ShelterService.class).register(List.of(school()));
  }

  @AfterEach
  void close() {
    station.close();
  }

  private static Depot depot(String number, String name, GeoPoint at) {
    return new Depot(
        number, name, DepotTier.DISTRICT, null, null, null, at, PointSource.UNTOLD, null);
  }

  private static ShelterSite school() {
    return new ShelterSite(
        "B1",
        "示例小学",
        null,
        null,
        RoadTown.EAST,
        PointSource.UNTOLD,
        ShelterGrade.TOWN,
        ShelterKind.INDOOR,
        500,
        100,
        40,
        0,
        List.of(ShelterHazard.FLOOD),
        null,
        Lifecycle.IN_USE,
        null,
        null,
        null,
        Equipment.UNTOLD);
  }

  private String send(Destination to) {
    return transfers.send("W1", to, "", List.of(new TransferLine(BAGS, 200)));
  }

  private String departed(Destination to) {
    String number = send(to);
    transfers.depart(number, "某某甲", "浙L·00000", "000-0000-0000");
    return number;
  }

  private ShapeLayer layer() {
    return station.get(new TypeLiteral<Set<ShapeLayer>>() {}).stream()
        .filter(one -> one.id().equals("transit"))
        .findFirst()
        .orElseThrow();
  }

  private MapShape shape() {
    assertThat(layer().shapes()).hasSize(1);
    return layer().shapes().getFirst();
  }

  private static String said(MapShape shape) {
    Texts texts = new Texts(Language.ZH);
    List<String> lines = new ArrayList<>(List.of(shape.label(), texts.say(shape.what())));
    shape.details().forEach(line -> lines.add(texts.say(line)));
    return String.join("\n", lines);
  }

  @Test
  void goodsThatHaveNotLeftWaitAtTheDepotUntilItIsTooLong() {
    send(SCHOOL);
    MapShape waits = shape();
    assertThat(waits.form()).isEqualTo(ShapeForm.HAUL);
    assertThat(waits.points()).containsExactly(RoadTown.WEST);
    assertThat(waits.style()).isEqualTo(ShapeStyle.ACTION);
    assertThat(waits.label()).isEqualTo("DB260720-001 编织袋 200 条 · 待启运 0 分钟");
    clock.move(Duration.ofMinutes(61));
    assertThat(shape().style()).isEqualTo(ShapeStyle.DANGER);
    assertThat(shape().label()).contains("下达 61 分钟未启运");
  }

  @Test
  void goodsOnTheWayFollowTheRoadAndAreLateWhenTheyTakeFarLonger() {
    departed(SCHOOL);
    clock.move(Duration.ofMinutes(12));
    MapShape moving = shape();
    assertThat(moving.points()).hasSizeGreaterThan(2);
    assertThat(moving.points().getLast().metresTo(RoadTown.EAST)).isLessThan(30);
    assertThat(moving.planned()).isFalse();
    assertThat(said(moving)).contains("已启运 12 分钟", "沿现有道路推算", "不是车辆位置", "由区级库调往示例小学", "浙L·00000");
    assertThat(moving.until()).isAfter(clock.instant());
    clock.move(Duration.ofMinutes(40));
    assertThat(shape().style()).isEqualTo(ShapeStyle.DANGER);
    assertThat(shape().label()).contains("超时", "未到");
    assertThat(station.get(DueBoard.class).overdue())
        .extracting(Due::kind)
        .contains(TransferService.KIND);
  }

  @Test
  void everyRungSaysSinceWhenTheGoodsAreWhereTheyAre() {
    TransferSteps steps = station.get(TransferSteps.class);
    String number = send(SCHOOL);
    clock.move(Duration.ofMinutes(10));
    assertThat(shape().label()).endsWith("待启运 10 分钟");
    steps.note(number, TransferState.PICKED, "");
    clock.move(Duration.ofMinutes(10));
    assertThat(said(shape())).contains("待启运 20 分钟", "下达后已 20 分钟，未启运");
    steps.note(number, TransferState.LOADED, "");
    clock.move(Duration.ofMinutes(10));
    assertThat(said(shape())).contains("待启运 30 分钟", "下达后已 30 分钟，未启运");
    assertThat(lasts(number)).isEqualTo(Duration.ofMinutes(30));
    transfers.depart(number, "某某甲", "浙L·00000", "");
    clock.move(Duration.ofMinutes(5));
    assertThat(said(shape())).contains("已启运 5 分钟", "启运后已 5 分钟，未到");
    assertThat(lasts(number)).isEqualTo(Duration.ofMinutes(5));
    steps.note(number, TransferState.ARRIVED, "");
    clock.move(Duration.ofMinutes(300));
    MapShape there = shape();
    assertThat(said(there))
        .contains("到达 300 分钟，未签收", "由区级库调往示例小学")
        .doesNotContain("启运", "超时", "车标");
    assertThat(there.style()).isEqualTo(ShapeStyle.ACTION);
    assertThat(there.points()).hasSize(1);
    assertThat(there.points().getFirst().metresTo(RoadTown.EAST)).isLessThan(30);
    assertThat(transits.list().getFirst().late(clock.instant())).isFalse();
    assertThat(lasts(number)).isEqualTo(Duration.ofMinutes(300));
    assertThat(station.get(DueBoard.class).overdue())
        .as("still asked after until it is signed for")
        .extracting(Due::id)
        .contains(number);
    outcomes.sign(number, List.of(new TransferReceipt(BAGS, 200, 0)), "某岗");
    assertThat(transfers.find(number).orElseThrow().underwaySince()).isEmpty();
  }

  private Duration lasts(String number) {
    return Duration.between(
        transfers.find(number).orElseThrow().underwaySince().orElseThrow(), clock.instant());
  }

  @Test
  void theStoredDeliveryRouteComesFirstAndAClosureShows() {
    departed(SCHOOL);
    assertThat(transits.list().getFirst().way().kind()).isEqualTo(TransitWay.Kind.ROAD);
    DeliveryService deliveries = station.get(DeliveryService.class);
    deliveries.make("W1", deliveries.place("B1"), Language.ZH, Progress.UNWATCHED);
    assertThat(transits.list().getFirst().way().kind()).isEqualTo(TransitWay.Kind.STORED);
    assertThat(said(shape())).contains("已存配送路线");
    town.closeStreet();
    town.closeRing();
    assertThat(shape().style()).isEqualTo(ShapeStyle.DANGER);
    assertThat(said(shape())).contains("全部中断");
  }

  @Test
  void whereNoRoadLeadsItIsABrokenStraightLineThatSaysSo() {
    departed(ISLAND);
    MapShape straight = shape();
    assertThat(straight.points()).containsExactly(RoadTown.WEST, RoadTown.ISLAND);
    assertThat(straight.planned()).isTrue();
    assertThat(said(straight)).contains("直线示意", "道路不通");
  }

  @Test
  void aReceiverThatIsNotOnTheMapLeavesTheDepotAlone() {
    departed(new Destination(Destination.Kind.SHELTER, "B9", "撤销的点"));
    assertThat(shape().points()).containsExactly(RoadTown.WEST);
    assertThat(said(shape())).contains("不在图上");
    assertThat(transits.list().getFirst().lateFrom())
        .isEqualTo(clock.instant().plus(Duration.ofMinutes(240)));
  }

  @Test
  void whatIsSignedForOrCalledOffIsGoneAndTheMapIsTold() {
    List<String> told = new ArrayList<>();
    layer().onChange(() -> told.add("changed"));
    String one = departed(SCHOOL);
    String other = send(SCHOOL);
    assertThat(layer().shapes()).hasSize(2);
    told.clear();
    outcomes.sign(one, List.of(new TransferReceipt(BAGS, 200, 0)), "某岗");
    outcomes.cancel(other, "险情解除");
    assertThat(layer().shapes()).isEmpty();
    assertThat(told).isNotEmpty();
  }

  @Test
  void whatTheWallMayReadNamesGoodsAndNobody() {
    departed(SCHOOL);
    MapShape shape = shape();
    assertThat(layer().forWall()).isTrue();
    assertThat(new Texts(Language.ZH).say(shape.what()))
        .contains("编织袋 200 条")
        .doesNotContain("某某甲", "浙L", "示例小学");
    assertThat(layer().leadsTo(shape).orElseThrow().id()).isEqualTo("B1");
  }
}
