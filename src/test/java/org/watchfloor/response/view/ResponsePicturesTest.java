package org.watchfloor.response.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import org.watchfloor.response.AdjustRequest;
import org.watchfloor.response.Basis;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.StartRequest;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.task.ResponseTasks;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.Database;
import org.watchfloor.support.ScreenPictures;
import org.watchfloor.ui.theme.Look;

/** The page 响应 as pictures, to be looked at: with two levels in force and something overdue. */
@Tag("nightly")
class ResponsePicturesTest {
  @TempDir Path folder;
  private DataFolder station;
  private Injector console;

  @BeforeEach
  void open() throws Exception {
    FxToolkit.registerPrimaryStage();
    DataFolder.create(folder.resolve("station"), "ZS-DH", "舟山示例区应急指挥部");
    Path plans = Files.createDirectories(folder.resolve("station/plans"));
    Path sample = Path.of(System.getProperty("watchfloor.basedir", "."), "sample-data/zhoushan");
    Files.copy(sample.resolve("plans/flood-typhoon.yaml"), plans.resolve("flood-typhoon.yaml"));
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
