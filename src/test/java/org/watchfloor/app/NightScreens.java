package org.watchfloor.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.watchfloor.app.wall.WallScene;
import org.watchfloor.base.Language;
import org.watchfloor.base.WatchClock;
import org.watchfloor.evacuation.vessel.view.SafetyTabs;
import org.watchfloor.evacuation.vessel.view.SafetyTabs.Part;
import org.watchfloor.exchange.hall.view.OpenSeats;
import org.watchfloor.exchange.imports.ImportService;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.view.IncidentsViewModel;
import org.watchfloor.order.OrderChannel;
import org.watchfloor.order.channel.call.CallStage;
import org.watchfloor.order.instruction.InstructionService;
import org.watchfloor.plot.PlotDetails;
import org.watchfloor.plot.PlotKind;
import org.watchfloor.plot.PlotService;
import org.watchfloor.region.layer.LayerService;
import org.watchfloor.response.timetable.TimetableService;
import org.watchfloor.supply.StockLine;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferTarget;
import org.watchfloor.supply.delivery.DeliveryService;
import org.watchfloor.supply.demand.DemandService;
import org.watchfloor.support.SourceTree;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;
import org.watchfloor.task.Progress;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Page;
import org.watchfloor.ui.dialog.ErrorReports;
import org.watchfloor.ui.map.MapCamera;
import org.watchfloor.ui.map.MapDesk;
import org.watchfloor.ui.map.draw.DrawDesk;
import org.watchfloor.warning.WarningService;
import org.watchfloor.warning.Way;
import org.watchfloor.warning.intake.WarningFiles;
import org.watchfloor.warning.monitor.view.MonitorDesk;

/** Everything an officer opens in a {@link FloodNight}, and how it is opened. */
final class NightScreens {
  private static final GeoPoint TOWN = new GeoPoint(122.1066, 30.0227);

  /**
   * Something to look at.
   *
   * @param name what it is called
   * @param page the page it is on
   * @param steps what opens it there
   */
  record Screen(String name, String page, List<Consumer<Scene>> steps) {}

  private NightScreens() {}

  /** Every page, then every form and dialog; an error last, because it stays. */
  static List<Screen> all(FloodNight night) {
    night.get(IncidentsViewModel.class).selected().set(night.underpass());
    layer(night.get(LayerService.class));
    warnings(night.get(WarningService.class));
    NightClaims.add(night);
    NightDangers.add(night);
    NightOrders.add(night);
    NightMessages.add(night);
    NightReporting.add(night);
    NightConsultation.add(night);
    NightForecasts.add(night);
    NightCallouts.add(night);
    NightArrivals.add(night);
    NightPapers.add(night);
    NightRelief.add(night);
    NightSheets.add(night);
    NightReviews.add(night);
    List<Screen> all = new ArrayList<>();
    for (Page page : night.get(Navigator.class).pages()) {
      all.add(new Screen(page.id(), page.id(), List.of()));
    }
    all.add(screen("wall", WallScene.VIEW));
    all.add(screen("intake", "situation", NightScreens::intake));
    all.add(screen("decision", "response", press("#response-start")));
    all.add(screen("plan-editor", "response", press("#response-plans")));
    all.add(screen("plan-lines", "response", press("#response-plans"), NightScreens::planLines));
    all.add(screen("plan-new", "response", press("#response-plans"), press("#plan-begin")));
    all.add(
        screen(
            "plan-remove",
            "response",
            press("#response-plans"),
            NightScreens::planLines,
            press("#plan-remove")));
    all.add(screen("cards", "incident", press("#card-open-DUTY-FLOOD")));
    all.add(screen("raise", "response", press("#response-adjust")));
    all.add(screen("response-posts", "response", scene -> tab(scene, "#response-tabs", 1)));
    all.add(screen("flood-period", "response", press("#response-period")));
    all.add(screen("superior", "response", press("#response-superior")));
    all.add(screen("suspension", "response", press("#stop-SCHOOL")));
    all.add(screen("consult-call", "consultation", press("#consult-call")));
    all.add(screen("consult-hear", "consultation", press("#consult-hear")));
    all.add(screen("consult-conclude", "consultation", press("#consult-conclude")));
    all.add(
        screen("chain-looked", "consultation", choose("#chain-prompts"), press("#chain-looked")));
    all.add(screen("transfer", "supply", press("#supply-new"), NightScreens::transfer));
    all.add(screen("move", "supply", choose("#stock"), press("#stock-move")));
    layRoutes(night);
    all.add(screen("scan", "supply", choose("#stock"), press("#supply-scan")));
    all.add(screen("coverage", "supply", press("#supply-coverage")));
    all.add(
        screen(
            "quota",
            "supply",
            press("#supply-coverage"),
            scene -> typed(scene, "#coverage-dike", "12.5")));
    all.add(
        screen(
            "quota-norms",
            "supply",
            press("#supply-coverage"),
            scene -> typed(scene, "#coverage-dike", "12.5"),
            scene -> tab(scene, "#coverage-parts", 2),
            choose("#reserve-norms")));
    all.add(
        screen(
            "quota-shares",
            "supply",
            press("#supply-coverage"),
            choose("#coverage"),
            scene -> tab(scene, "#coverage-parts", 1)));
    all.add(
        screen(
            "differences",
            "supply",
            press(".band-search"),
            scene -> type(scene, ".palette .text-field", "盘点差异"),
            scene -> enter(scene, ".palette .text-field")));
    all.add(screen("deliveries", "supply", choose("#stock"), press("#supply-deliveries")));
    askForGoods(night);
    all.add(screen("allocation", "supply", scene -> tab(scene, "#supply-parts", 1)));
    all.add(
        screen("papers", "supply", scene -> tab(scene, "#supply-parts", 2), choose("#papers", 1)));
    all.add(
        screen(
            "paper-aid",
            "supply",
            scene -> tab(scene, "#supply-parts", 2),
            press("#paper-new-aid")));
    all.add(
        screen(
            "paper-requisition",
            "supply",
            scene -> tab(scene, "#supply-parts", 2),
            press("#paper-new-requisition")));
    all.add(
        screen(
            "paper-preposition",
            "supply",
            scene -> tab(scene, "#supply-parts", 2),
            press("#paper-new-preposition")));
    all.add(screen("stock-tab", "supply", scene -> tab(scene, "#supply-parts", 0)));
    all.add(screen("readiness", "team", scene -> tab(scene, "#team-tabs", 1)));
    all.add(screen("job-times", "team", scene -> tab(scene, "#team-tabs", 2)));
    all.add(screen("grid", "team", scene -> tab(scene, "#team-tabs", 0), press("#team-grid")));
    all.add(screen("position", "team", choose("#teams"), press("#team-locate")));
    all.add(screen("joint", "incident", press("#dispatch-joint")));
    takeIn(night);
    all.add(screen("taken-imports", "import", press("#import-undo")));
    addMonitor(night, all);
    all.add(screen("layer", "situation", scene -> {}, press("#backdrop-rows .button")));
    all.add(screen("palette", "situation", press(".band-search"), NightScreens::search));
    all.add(screen("keys", "situation", scene -> key(scene, KeyCode.F1)));
    all.add(screen("grounds", "situation", press("#map-grounds-button")));
    all.add(screen("print", "situation", scene -> shortcut(scene, KeyCode.P)));
    addDrawing(night, all);
    all.add(screen("cover", "situation", scene -> key(scene, "Shortcut+R")));
    all.add(screen("way", "situation", scene -> key(scene, "Shortcut+G")));
    all.add(screen("road-weather", "situation", scene -> key(scene, "Shortcut+Shift+T")));
    all.add(screen("warning-typed", "warning", press("#warning-type")));
    all.add(screen("warning-folder", "warning", press("#warning-watch")));
    all.add(screen("proposal-follow", "situation", press("#band-proposal-follow")));
    all.add(screen("proposal-decline", "situation", press("#band-proposal-decline")));
    addDangers(night, all);
    all.addAll(NightArrivals.screens(night));
    all.addAll(NightRelief.screens(night));
    addOrders(night, all);
    addReporting(night, all);
    all.add(screen("outbox-withdraw", "system", press("#outbox-withdraw")));
    all.add(screen("takeover", "duty", press("#duty-take")));
    all.add(screen("close", "incident", press("#incident-close")));
    addCallouts(night, all);
    all.addAll(NightParcels.screens(night));
    all.add(screen("seats", "situation", scene -> seats(night)));
    all.addAll(NightSheets.screens());
    all.addAll(NightReviews.screens(night));
    all.add(screen("error", "incident", scene -> fail(night.get(ErrorReports.class))));
    return all;
  }

  /** The actions of a level, one of them without a time it can be read by. */
  private static void planLines(Scene scene) {
    ListView<?> parts = (ListView<?>) Objects.requireNonNull(scene.lookup("#plan-parts"));
    parts.getSelectionModel().select(9);
    type(scene, "#plan-field-limit", "马上");
    Objects.requireNonNull(scene.lookup("#plan-field-limit")).fireEvent(new ActionEvent());
  }

  /** A reading that is asked back, forecasts, the typhoon, the form of one of its points. */
  private static void addMonitor(FloodNight night, List<Screen> all) {
    MonitorDesk monitor = night.get(MonitorDesk.class);
    all.add(
        screen(
            "reading",
            MonitorDesk.PAGE,
            scene -> monitor.front().set(MonitorDesk.Section.STATIONS),
            scene -> night.get(Navigator.class).open(new ObjectRef("gauge", "CZ-06")),
            scene -> key(scene, "#stations .table-view", "3"),
            scene -> type(scene, "#reading-value", "342"),
            press("#reading-write")));
    all.add(
        screen(
            "forecasts",
            MonitorDesk.PAGE,
            scene -> monitor.front().set(MonitorDesk.Section.STATIONS),
            scene -> night.get(Navigator.class).open(new ObjectRef("gauge", "CZ-01"))));
    all.add(
        screen(
            "forecast-level",
            MonitorDesk.PAGE,
            scene -> monitor.front().set(MonitorDesk.Section.STATIONS),
            scene -> night.get(Navigator.class).open(new ObjectRef("gauge", "CZ-01")),
            press("#forecast-add")));
    all.add(
        screen(
            "forecast-rain",
            MonitorDesk.PAGE,
            scene -> monitor.front().set(MonitorDesk.Section.STATIONS),
            press("#forecast-district")));
    all.add(
        screen(
            "storms",
            MonitorDesk.PAGE,
            scene -> monitor.front().set(MonitorDesk.Section.STORMS),
            scene -> type(scene, "#storm-place", "沈家门"),
            press("#storm-ask")));
    all.add(
        screen(
            "storm-point",
            MonitorDesk.PAGE,
            scene -> monitor.front().set(MonitorDesk.Section.STORMS),
            press("#storm-type")));
    all.add(
        screen(
            "storm-map",
            "situation",
            scene -> night.get(MapCamera.class).show(new GeoPoint(123.6, 28.6), 7)));
  }

  /** Who is cut off, who must move, who is at sea, and what is said of them. */
  private static void addDangers(FloodNight night, List<Screen> all) {
    SafetyTabs tabs = night.get(SafetyTabs.class);
    all.add(screen("outage-one", "outage", choose("#outages")));
    all.add(screen("outage-report", "outage", choose("#outages"), press("#outage-report")));
    all.add(screen("household", "evacuation", choose("#households")));
    all.add(screen("refusal", "evacuation", choose("#households"), press("#household-refused")));
    all.add(screen("shelter-one", "shelter", choose("#shelters")));
    all.add(screen("shelter-needs", "shelter", choose("#shelters"), press("#shelter-needs")));
    all.add(screen("shelter-advance", "shelter", choose("#shelters"), press("#shelter-advance")));
    all.add(screen("force", "evacuation", choose("#households"), press("#household-forced")));
    all.add(screen("counts", "evacuation", scene -> tabs.shown().set(Part.COUNTS)));
    all.add(
        screen(
            "move-call",
            "evacuation",
            scene -> tabs.shown().set(Part.PEOPLE),
            choose("#points"),
            press("#evacuation-call")));
    all.add(screen("vessels", "evacuation", scene -> tabs.shown().set(Part.VESSELS)));
    all.add(
        screen(
            "vessel-report",
            "evacuation",
            scene -> tabs.shown().set(Part.VESSELS),
            choose("#vessels"),
            press("#vessel-report")));
    all.add(
        screen(
            "dangers",
            "situation",
            scene -> {
              tabs.shown().set(Part.PEOPLE);
              night.get(MapCamera.class).show(TOWN, 12);
            }));
  }

  /** What is not signed, the forms of orders, what a leader said. */
  private static void addOrders(FloodNight night, List<Screen> all) {
    all.add(screen("order-issue", "order", press("#order-issue"), NightScreens::order));
    all.add(screen("order-sign", "order", choose("#order-units"), press("#order-sign-RADIO")));
    all.add(screen("order-report", "order", choose("#order-units"), press("#order-key-F")));
    all.add(screen("order-slip", "order", press("#order-key-X")));
    all.add(screen("order-amend", "order", press("#order-key-M")));
    all.add(screen("order-message", "order", press("#order-key-T")));
    all.add(screen("order-close", "order", press("#order-key-C")));
    all.add(screen("instruct", "order", press("#order-instruct")));
    all.add(screen("instructions", "order", press("#order-filter-INSTRUCTIONS")));
    all.add(
        screen(
            "instruction-answer",
            "order",
            press("#order-filter-INSTRUCTIONS"),
            press("#instruction-answer")));
    all.add(screen("orders-late", "order", press("#order-filter-LATE")));
    all.add(screen("order-withdraw", "order", press("#order-key-W")));
    all.add(
        screen(
            "order-accept",
            "order",
            press("#order-filter-REPORTED"),
            choose("#order-units"),
            press("#order-key-A")));
    all.add(
        screen(
            "instruction-content",
            "order",
            scene -> answered(night),
            press("#order-filter-INSTRUCTIONS"),
            press("#instruction-content")));
    all.add(
        screen(
            "instruction-sent-back",
            "order",
            press("#order-filter-INSTRUCTIONS"),
            choose("#instructions", 1),
            press("#instruction-sent-back")));
  }

  /** The leader was told, so that there is something to judge. */
  private static void answered(FloodNight night) {
    InstructionService instructions = night.get(InstructionService.class);
    instructions.list().stream()
        .filter(one -> one.open() && instructions.ordersOf(one.number()).isEmpty())
        .findFirst()
        .ifPresent(one ->
            instructions.answer(one.number(), "气象台每小时报一次", OrderChannel.PHONE, "副区长", true, null));
  }

  /** Whom to call now, its forms, and last what a warning asks for, because that stays. */
  private static void addCallouts(FloodNight night, List<Screen> all) {
    all.add(screen("callout-all", "callout", press("#callout-filter-ALL")));
    all.add(screen("callout-unreached", "callout", press("#callout-filter-UNREACHED")));
    all.add(
        screen(
            "callout-reply", "callout", press("#callout-filter-OWING"), press("#callout-REPLIED")));
    all.add(screen("callout-new", "callout", press("#callout-new")));
    all.add(screen("callout-answer", "callout", press("#callout-answers-see")));
    all.add(screen("callout-end", "callout", press("#callout-end")));
    all.add(
        screen(
            "callout-need",
            "callout",
            scene -> NightCallouts.ask(night),
            press("#callout-filter-TODO")));
    all.add(screen("callout-decline", "callout", press("#band-callout-decline")));
    all.add(screen("callout-warning", "warning"));
    all.add(
        screen(
            "callout-dialled",
            "callout",
            press("#callout-filter-TODO"),
            scene ->
                NightCalls.dial(
                    night, scene, List.of("180 Ringing", "486 Busy Here"), CallStage.BUSY)));
    all.add(
        screen(
            "callout-put-through",
            "callout",
            press("#callout-filter-TODO"),
            scene -> NightCalls.dial(night, scene, List.of("180 Ringing"), CallStage.PUT_THROUGH)));
    all.add(screen("outbox-throttled", "system", scene -> NightMessages.throttled(night)));
  }

  private static void order(Scene scene) {
    type(scene, "#issue-title", "低洼地段人员转移");
    type(scene, "#issue-text", "21:00 前转移低洼地段 300 人，报人数和去向。");
    type(scene, "#issue-deadline", "30m");
  }

  /** Clocks, figures and reports of the incident, and the forms they are written with. */
  private static void addReporting(FloodNight night, List<Screen> all) {
    all.add(screen("reporting-reports", "incident", scene -> show(scene, ".report-card")));
    all.add(screen("figure", "incident", press("#figure-add")));
    all.add(screen("report-sign", "incident", press("#report-sign")));
    all.add(screen("report-send", "incident", press("#report-send")));
    all.add(
        screen(
            "timetable",
            "response",
            scene -> night.get(Navigator.class).open(new ObjectRef(TimetableService.KIND, "any"))));
    all.add(
        screen(
            "timetable-line",
            "response",
            scene -> night.get(Navigator.class).open(new ObjectRef(TimetableService.KIND, "any")),
            press(".cell-bad")));
    all.add(
        screen(
            "task-done-then",
            "response",
            scene ->
                ((TableView<?>) Objects.requireNonNull(scene.lookup("#response-tasks .table-view")))
                    .getSelectionModel()
                    .selectFirst(),
            press("#response-task-done-then")));
  }

  /** Scrolls the page of the incident until something stands at its top. */
  static void show(Scene scene, String what) {
    Node found = Objects.requireNonNull(scene.lookup(what), what);
    Node inside = found;
    while (!(inside.getParent() instanceof ScrollPane) && inside.getParent() != null) {
      inside = inside.getParent();
      if (inside.getStyleClass().contains("incident-detail")) {
        break;
      }
    }
    double y = inside.sceneToLocal(found.localToScene(found.getBoundsInLocal())).getMinY();
    double room = inside.getLayoutBounds().getHeight() - scene.getHeight() * 0.8;
    Node pane = inside;
    while (!(pane instanceof ScrollPane)) {
      pane = Objects.requireNonNull(pane.getParent());
    }
    ((ScrollPane) pane).setVvalue(Math.min(1, y / Math.max(1, room)));
  }

  /** The tools, a drawing's card and the form of a new one. */
  private static void addDrawing(FloodNight night, List<Screen> all) {
    DrawDesk desk = night.get(DrawDesk.class);
    MapDesk map = night.get(MapDesk.class);
    ObjectRef flood = new ObjectRef(PlotService.KIND, flood(night.get(PlotService.class)));
    all.add(
        screen(
            "drawing",
            "situation",
            scene -> night.get(MapCamera.class).show(TOWN, 15),
            scene -> desk.open().set(true),
            scene -> map.selected().set(flood)));
    all.add(
        screen(
            "corners",
            "situation",
            scene -> {
              desk.giveUp();
              desk.open().set(false);
              night.get(MapCamera.class).show(TOWN, 15);
              map.selected().set(flood);
            },
            scene -> desk.reshape()));
    all.add(
        screen(
            "rough-place",
            "situation",
            scene -> {
              desk.giveUp();
              Incident seawall = roughlyPlaced(night.get(IncidentService.class));
              GeoPoint at = Objects.requireNonNull(seawall.details().point());
              map.show(new ObjectRef(IncidentService.KIND, seawall.id()), at);
            }));
    all.add(
        screen(
            "plot-form",
            "situation",
            scene -> {
              map.selected().set(null);
              desk.giveUp();
              desk.take("C");
              desk.add(TOWN);
              desk.add(new GeoPoint(TOWN.lon() + 0.003, TOWN.lat()));
            }));
  }

  /** What somebody told by the name of a village. */
  private static Incident roughlyPlaced(IncidentService incidents) {
    return incidents.open().stream()
        .filter(one -> one.details().place().contains("临海村"))
        .findFirst()
        .orElseThrow();
  }

  private static String flood(PlotService plots) {
    return plots.draw(
        PlotDetails.of(
                PlotKind.FLOOD,
                List.of(
                    new GeoPoint(122.104, 30.016),
                    new GeoPoint(122.110, 30.016),
                    new GeoPoint(122.109, 30.021),
                    new GeoPoint(122.105, 30.020)))
            .withLabel("盐田路低洼片")
            .withDepth(0.5),
        null);
  }

  /** From the depot of the first line of stock to some towns. */
  private static void layRoutes(FloodNight night) {
    DeliveryService deliveries = night.get(DeliveryService.class);
    String depot = night.get(SupplyService.class).stock().getFirst().key().depot();
    deliveries.makeAll(depot, deliveries.towns().subList(0, 6), Language.ZH, Progress.UNWATCHED);
  }

  /** Three places want goods: one is met from afar, one asks for more than there is. */
  private static void askForGoods(FloodNight night) {
    DemandService demands = night.get(DemandService.class);
    List<TransferTarget> places = demands.places();
    List<StockLine> stock =
        night.get(SupplyService.class).stock().stream()
            .filter(line -> line.quantity() > line.minimum())
            .toList();
    String item = stock.getFirst().key().item();
    Instant latest = night.get(WatchClock.class).instant().plus(Duration.ofMinutes(20));
    demands.make(places.get(3).destination().id(), item, 50, 1, latest, "镇街值班");
    demands.make(places.get(5).destination().id(), item, 900_000, 2, null, "镇街值班");
    demands.make(
        places.get(8).destination().id(), stock.getLast().key().item(), 20, 1, null, "社区值班");
  }

  /** The warnings of the sample district, which make proposals: their band is over every page. */
  private static void warnings(WarningService warnings) {
    for (String file : List.of("01-typhoon-orange", "02-rain-red", "03-tide-yellow-cap")) {
      Path path = SourceTree.path("sample-data/zhoushan/warnings/" + file + ".xml");
      warnings.take(file + ".xml", WarningFiles.read(path), Way.FILE);
    }
    Path over = SourceTree.path("sample-data/zhoushan/warnings/04-fog-cancel.xml");
    warnings.take("04-fog-cancel.xml", WarningFiles.read(over), Way.FOLDER);
  }

  /** A layer of another office, so that there is one to look at. */
  /** A file of depots with a telephone that changed. */
  private static void takeIn(FloodNight night) {
    try {
      Path sample = SourceTree.path("sample-data/zhoushan/depots.csv");
      Path file = Files.createTempFile("depots", ".csv");
      Files.writeString(file, Files.readString(sample).replace("0580-0000841", "0580-0000842"));
      night
          .get(ImportService.class)
          .take(night.get(Importer.class).prepare(file, ImportSpec.of(null).as("depots")));
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void layer(LayerService layers) {
    try {
      Path file = Files.createTempFile("堤防", ".geojson");
      try {
        Files.writeString(
            file,
            "{\"type\":\"Feature\",\"properties\":{\"名称\":\"城东海塘一段\",\"标准\":\"五十年一遇\"},"
                + "\"geometry\":{\"type\":\"LineString\",\"coordinates\":"
                + "[[122.08,30.01],[122.1,30.0],[122.13,30.01]]}}");
        layers.take(layers.prepare(file, "海塘（水利局）", "区水利局", Datum.WGS84, Progress.UNWATCHED));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SafeVarargs
  private static Screen screen(String name, String page, Consumer<Scene>... steps) {
    return new Screen(name, page, List.of(steps));
  }

  private static void intake(Scene scene) {
    key(scene, KeyCode.F2);
    type(scene, "#intake-narrative", "普陀山码头附近民房进水,老人两名被困,请求转移");
    type(scene, "#intake-place", "沈家门");
  }

  private static void transfer(Scene scene) {
    type(scene, "#transfer-target", "小学");
    type(scene, "#transfer-item", "pzyys");
  }

  private static void search(Scene scene) {
    type(scene, ".palette .text-field", "积水");
  }

  private static void seats(FloodNight night) {
    night.get(OpenSeats.class).run(night.get(Navigator.class));
  }

  private static void fail(ErrorReports errors) {
    errors.open().clear();
    errors.report(new IOException("cable"));
  }

  /** The first row of a register's table. */
  private static Consumer<Scene> choose(String table) {
    return choose(table, 0);
  }

  private static Consumer<Scene> choose(String table, int row) {
    return scene ->
        ((TableView<?>) Objects.requireNonNull(scene.lookup(table + " .table-view"), table))
            .getSelectionModel()
            .select(row);
  }

  private static void tab(Scene scene, String tabs, int index) {
    ((TabPane) Objects.requireNonNull(scene.lookup(tabs), tabs)).getSelectionModel().select(index);
  }

  private static Consumer<Scene> press(String button) {
    return scene -> ((ButtonBase) Objects.requireNonNull(scene.lookup(button), button)).fire();
  }

  private static void type(Scene scene, String field, String text) {
    ((TextInputControl) Objects.requireNonNull(scene.lookup(field), field)).setText(text);
  }

  /** A field filled and left as if the last character had been typed. */
  private static void typed(Scene scene, String field, String text) {
    int last = text.length() - 1;
    type(scene, field, text.substring(0, last));
    ((TextInputControl) Objects.requireNonNull(scene.lookup(field), field)).end();
    key(scene, field, text.substring(last));
  }

  private static void enter(Scene scene, String field) {
    Node node = Objects.requireNonNull(scene.lookup(field), field);
    node.fireEvent(
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
  }

  /** A character typed on a list. */
  private static void key(Scene scene, String list, String typed) {
    Node node = Objects.requireNonNull(scene.lookup(list), list);
    node.fireEvent(
        new KeyEvent(KeyEvent.KEY_TYPED, typed, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  private static void key(Scene scene, KeyCode code) {
    press(scene, new KeyCodeCombination(code));
  }

  private static void shortcut(Scene scene, KeyCode code) {
    press(scene, new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN));
  }

  private static void press(Scene scene, KeyCombination keys) {
    Objects.requireNonNull(scene.getAccelerators().get(keys), keys.getName()).run();
  }

  static void key(Scene scene, String keys) {
    press(scene, KeyCombination.valueOf(keys));
  }
}
