package org.watchfloor.drill.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.DrillClock;
import org.watchfloor.base.WatchClock;
import org.watchfloor.drill.DrillForm;
import org.watchfloor.drill.DrillService;
import org.watchfloor.drill.inject.Director;
import org.watchfloor.drill.inject.InjectService;
import org.watchfloor.drill.inject.InjectStage;
import org.watchfloor.drill.inject.ScenarioFolder;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.GuiTest;
import org.watchfloor.support.HandClock;

/** The director plays, the desk takes up, and both see the frame and the clock of a drill. */
class DrillWalkTest extends GuiTest {
  private static final Instant BEGINS = Instant.parse("2026-08-09T22:00:00Z");

  private final HandClock wall = new HandClock();

  @Override
  protected WatchClock clock() {
    DrillClock clock = new DrillClock(wall);
    clock.openAt(BEGINS);
    return clock;
  }

  @Override
  protected void prepare() {
    get(SignIn.class).begin("值班员甲", "1");
    get(DrillService.class).prepare("防汛试演", DrillForm.TABLETOP, BEGINS);
    try {
      Path file = get(DataFolder.class).root().resolve("x.yaml");
      Files.writeString(
          file,
          """
          drill: X-1
          title: 防汛试演
          form: TABLETOP
          plan: ZS-SAMPLE-FLOOD
          begins: 2026-08-10T06:00
          length: 6 h
          injects:
            - {id: A, at: 30 min, kind: CALL, from: 群众, to: 值班员甲, text: 地下车库进水}
            - {id: B, at: 40 min, kind: REPORT, from: 街道, to: 值班员甲, text: 更正}
            - {id: C, by_hand: true, kind: CALL, from: 记者, to: 新闻发布员, text: 请确认}
          """);
      ScenarioFolder.lay(file, get(DataFolder.class).root());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void pass(Duration time) {
    wall.move(time.dividedBy(60).plusMillis(1));
    get(Director.class).play();
  }

  private void fire(String id) {
    waitUntil(() -> !lookup(id).queryAs(Button.class).isDisabled());
    see(() -> {
      lookup(id).queryAs(Button.class).fire();
      return true;
    });
  }

  private String text(String id) {
    return see(() -> lookup(id).queryAs(Label.class).getText());
  }

  private void choose(String table, int row) {
    waitUntil(
        () -> lookup(table + " .table-view").queryAs(TableView.class).getItems().size() > row);
    see(() -> {
      TableView<?> view = lookup(table + " .table-view").queryAs(TableView.class);
      view.requestFocus();
      view.getSelectionModel().clearAndSelect(row);
      return true;
    });
  }

  private String button(String id) {
    return see(() -> lookup(id).queryAs(Button.class).getText());
  }

  private int selected(String table) {
    return see(() ->
        lookup(table + " .table-view")
            .queryAs(TableView.class)
            .getSelectionModel()
            .getSelectedIndex());
  }

  @Test
  void fromTheFirstCallToWhoTookItUp() {
    assertThat(lookup(".drill-frame").tryQuery()).as("the frame").isPresent();
    assertThat(lookup(".watermark-word").queryAll()).hasSizeGreaterThan(5);
    waitUntil(() -> text("#drill-pace").contains("尚未开始"));

    see(() -> {
      get(DrillWindows.class).director();
      return true;
    });
    fire("#director-sixty");
    waitUntil(() -> get(DrillClock.class).setting().rate() == 60);
    waitUntil(() -> text("#director-standing").contains("06:30"));
    pass(Duration.ofMinutes(31));
    waitUntil(() -> text("#director-standing").contains("06:40"));

    wall.move(Duration.ofSeconds(1));
    choose("#director", 2);
    press(KeyCode.ENTER).release(KeyCode.ENTER);
    waitUntil(() -> get(InjectService.class).find("C").isPresent());
    choose("#director", 1);
    fire("#director-pass-over");
    waitUntil(() -> text("#director-said").contains("原因"));
    press(KeyCode.PLUS).release(KeyCode.PLUS);
    waitUntil(() -> get(InjectService.class).find("B").isPresent());
    assertThat(get(InjectService.class).find("B").orElseThrow().due())
        .isEqualTo(BEGINS.plus(Duration.ofMinutes(45)));
    press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    see(() -> {
      get(DrillWindows.class).director();
      return true;
    });
    waitUntil(() -> text("#director-words").contains("更正"));
    assertThat(selected("#director")).as("opened on what comes next").isEqualTo(1);
    waitUntil(() -> button("#director-participants").contains("模拟"));
    fire("#director-participants");
    waitUntil(() -> button("#director-participants").contains("真人"));
    assertThat(get(DrillService.class).current().orElseThrow().simulated()).isFalse();
    press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);

    waitUntil(() -> text("#band-inbox .label").contains("2"));
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I)
        .release(KeyCode.I, KeyCode.SHIFT, KeyCode.CONTROL);
    waitUntil(() -> lookup("#inbox-take").tryQuery().isPresent());
    choose("#inbox", 1);
    waitUntil(() -> text("#inbox-words").equals("地下车库进水"));
    fire("#inbox-take");
    waitUntil(() -> get(InjectService.class).find("A").orElseThrow().stage() == InjectStage.TAKEN);
    assertThat(get(InjectService.class).find("A").orElseThrow().takenBy()).isEqualTo("值班员甲");
    waitUntil(() -> text("#band-inbox .label").contains("1"));
    assertThat(List.copyOf(get(InjectService.class).messages())).hasSize(2);
  }
}
