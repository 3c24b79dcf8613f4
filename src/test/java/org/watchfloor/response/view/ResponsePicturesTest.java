package org.watchfloor.response.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.watchfloor.account.SignIn;
import org.watchfloor.app.ConsoleModule;
import org.watchfloor.app.Picture;
import org.watchfloor.base.Language;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.PointSource;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.RegionService;
import org.watchfloor.response.AdjustRequest;
import org.watchfloor.response.Basis;
import org.watchfloor.response.FourEyes;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.StartRequest;
import org.watchfloor.response.confirmation.Confirmations;
import org.watchfloor.response.headquarters.HeadquartersService;
import org.watchfloor.response.period.FloodPeriods;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.suspension.NewSuspension;
import org.watchfloor.response.suspension.Suspensions;
import org.watchfloor.response.task.ResponseTasks;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.Database;
import org.watchfloor.support.ScreenPictures;
import org.watchfloor.ui.theme.Look;

/** The page 响应 as pictures, to be looked at: with two levels in force and something overdue. */
@Tag("nightly")
class ResponsePicturesTest {
  /** A command structure of which only some is filled in. */
  private static final String STRUCTURE =
      """

      framework:
        code: "1+N+3"
        groups:
          - {count: 1, label: 区防汛指挥部, members: [前方指挥], status: USER}
          - {count: N, label: 专业组, members: [水情组, 转移安置组], status: USER}
          - {count: 3}
      """
          .stripTrailing();

  @TempDir Path folder;
  private DataFolder station;
  private Injector console;

  @BeforeEach
  void open() throws Exception {
    FxToolkit.registerPrimaryStage();
    DataFolder.create(folder.resolve("station"), "ZS-DH", "舟山示例区应急指挥部");
    Path plans = Files.createDirectories(folder.resolve("station/plans"));
    Path sample = Path.of(System.getProperty("watchfloor.basedir", "."), "sample-data/zhoushan");
    String plan = Files.readString(sample.resolve("plans/flood-typhoon.yaml"));
    Files.writeString(
        plans.resolve("flood-typhoon.yaml"), plan.replace("\nlevels:", STRUCTURE + "\nlevels:"));
    station = DataFolder.open(folder.resolve("station"));
    console = Guice.createInjector(new ConsoleModule(station, WatchClock.system()));
    console.getInstance(SignIn.class).begin("值班员甲", "1");
  }

  @AfterEach
  void close() {
    console.getInstance(org.watchfloor.journal.Journal.class).close();
    console.getInstance(Database.class).close();
    station.close();
  }

  @Test
  void drawsThePageAtEverySizeLanguageAndLook() {
    Instant now = WatchClock.system().instant();
    ResponseService responses = console.getInstance(ResponseService.class);
    String typhoon =
        responses.start(request(Hazard.TYPHOON, "防御第9号台风", now.minus(Duration.ofHours(2))));
    responses.adjust(
        new AdjustRequest(
            typhoon,
            ResponseLevel.III,
            now.plus(Duration.ofHours(30)),
            "渔船回港，危房和一线海塘外人员转移，物资预置到海岛",
            new Basis("副指挥长", "舟防指〔2026〕4号", "台风明显加强", now.minus(Duration.ofMinutes(50)))));
    responses.start(request(Hazard.FLOOD, "城区内涝", now.minus(Duration.ofMinutes(5))));
    ResponseTasks tasks = console.getInstance(ResponseTasks.class);
    tasks.done(tasks.open().getFirst().id(), "已加派两人");

    ScreenPictures pictures = new ScreenPictures(console);
    assertThat(
            pictures.one(
                "two-levels-map",
                Picture.of(org.watchfloor.ui.map.MapDesk.PAGE, 1366, 768, Language.ZH, Look.NIGHT),
                List.of()))
        .exists();
    assertThat(pictures.all("two-levels", ResponseViewModule.PAGE, List.of())).hasSize(12);
  }

  @Test
  void drawsWhatWaitsForASecondOfficerAndWhatIsSuspended() {
    WatchClock clock = WatchClock.system();
    Instant now = clock.instant();
    console
        .getInstance(RegionService.class)
        .registerAreas(
            List.of(
                new Area(
                    "330903000000", "普陀区", AreaLevel.COUNTY, null, 9, 9, null, PointSource.UNTOLD),
                new Area(
                    "330903101000",
                    "六横镇",
                    AreaLevel.TOWN,
                    "330903000000",
                    9,
                    9,
                    null,
                    PointSource.UNTOLD)));
    ResponseService responses = console.getInstance(ResponseService.class);
    String typhoon = responses.start(request(Hazard.TYPHOON, "防御第9号台风", now.minusSeconds(7200)));
    responses.start(request(Hazard.RAINSTORM, "六横暴雨内涝", now.minusSeconds(3600)).by("六横镇"));
    Basis commander = new Basis("指挥长", "", "台风将正面登陆", null);
    responses.adjust(
        new AdjustRequest(
            typhoon,
            ResponseLevel.II,
            now.plus(Duration.ofHours(30)),
            "应转尽转，客渡船停航",
            commander.seen(new FourEyes.Override("值班长在现场，电话不通"))));
    console
        .getInstance(Confirmations.class)
        .ask(
            new AdjustRequest(
                typhoon, ResponseLevel.I, now.plus(Duration.ofHours(24)), "全部转移", commander),
            Optional.empty());
    Suspensions suspensions = console.getInstance(Suspensions.class);
    suspend(suspensions, "SCHOOL", "", now.minusSeconds(3600), now.plus(Duration.ofHours(20)));
    suspend(suspensions, "NAVIGATION", "普陀山、桃花航线", now.minusSeconds(9000), now.minusSeconds(60));
    suspend(suspensions, "TRANSPORT", "", now.plus(Duration.ofHours(3)), null);
    console
        .getInstance(FloodPeriods.class)
        .declare("RIVER", "", "指挥长", "", "定海站 2.61 米", now.minusSeconds(1800));
    HeadquartersService headquarters = console.getInstance(HeadquartersService.class);
    headquarters.fill(typhoon, "指挥长", "指挥长", "常务副指挥长");
    headquarters.transfer(typhoon, "指挥长", "常务副指挥长", "", "指挥长赴六横现场", null);
    console.getInstance(SignIn.class).change("值班员乙", "2");

    ScreenPictures pictures = new ScreenPictures(console);
    List<Path> all = new ArrayList<>();
    all.addAll(pictures.all("waits", ResponseViewModule.PAGE, List.of()));
    Map<String, String> forms =
        Map.of(
            "confirm", "#band-confirm",
            "raise", "#response-adjust",
            "period", "#response-period",
            "stop", "#stop-WORK");
    forms.forEach((name, button) ->
        all.addAll(pictures.all("waits-" + name, ResponseViewModule.PAGE, List.of(press(button)))));
    all.addAll(pictures.all("waits-posts", ResponseViewModule.PAGE, List.of(tab(1))));
    assertThat(all).hasSize(72);
  }

  private static void suspend(
      Suspensions suspensions, String kind, String scope, Instant from, @Nullable Instant until) {
    suspensions.order(
        new NewSuspension(kind, scope, from, until, "抢险救灾的除外", "指挥长", "", "台风", Optional.empty()));
  }

  private static Consumer<Scene> press(String id) {
    return scene -> ((Button) Objects.requireNonNull(scene.lookup(id), id)).fire();
  }

  private static Consumer<Scene> tab(int index) {
    return scene ->
        ((TabPane) Objects.requireNonNull(scene.lookup(".tab-pane")))
            .getSelectionModel()
            .select(index);
  }

  private static StartRequest request(Hazard hazard, String matter, Instant from) {
    return new StartRequest(
        "",
        hazard,
        ResponseLevel.IV,
        matter,
        from.plus(Duration.ofHours(36)),
        "加强值守，低洼处预降水位",
        "",
        new Basis("副指挥长", "舟防指〔2026〕3号", "", from),
        Optional.empty());
  }
}
