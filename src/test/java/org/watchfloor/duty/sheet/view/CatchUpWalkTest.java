package org.watchfloor.duty.sheet.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.WatchClock;
import org.watchfloor.duty.sheet.SheetKind;
import org.watchfloor.duty.sheet.SheetService;
import org.watchfloor.duty.sheet.SheetState;
import org.watchfloor.duty.sheet.SheetState.Stage;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.support.GuiTest;
import org.watchfloor.support.HandClock;
import org.watchfloor.ui.Navigator;

/** After the night: two sheets of twenty lines are typed up with the keyboard alone. */
class CatchUpWalkTest extends GuiTest {
  private static final int LINES = 40;
  private static final int TIME = 4;

  private final HandClock clock = new HandClock();

  /** In the morning: the lines below go from evening over midnight, and none is to come. */
  @Override
  protected WatchClock clock() {
    return clock;
  }

  @Override
  protected void prepare() {
    get(SignIn.class).change("值班员甲", "1");
    get(SheetService.class).issue(Map.of(SheetKind.LOG, 3));
  }

  @BeforeEach
  void goThere() {
    interact(() -> get(Navigator.class).open(SheetViewModule.PAGE));
    waitUntil(() -> lookup("#sheets .table-row-cell").tryQuery().isPresent());
  }

  private SheetState sheet(int count) {
    return get(SheetService.class).sheet(String.valueOf(count), false);
  }

  private String typed(String field) {
    return see(() -> lookup(field).queryTextInputControl().getText());
  }

  private String focused() {
    return see(() -> {
      Node owner = lookup("#sheet-text").query().getScene().getFocusOwner();
      return owner == null ? "" : String.valueOf(owner.getId());
    });
  }

  @Test
  void fortyLinesNeedNothingButWhatStandsOnThePaper() {
    int[] keys = {0};
    interact(() ->
        lookup("#sheet-text")
            .query()
            .getScene()
            .addEventFilter(KeyEvent.KEY_PRESSED, event -> keys[0]++));
    clickOn("#sheet-number");
    write("1").push(KeyCode.ENTER);
    int before = keys[0];
    assertThat(before).as("the number of the sheet and Enter").isEqualTo(2);
    assertThat(typed("#sheet-line")).isEqualTo("1");

    int words = 0;
    for (int i = 0; i < LINES; i++) {
      String time = String.format("%02d%02d", (20 + i / 6) % 24, i % 6 * 10);
      String text = "dike " + i;
      write(time);
      write(text).push(KeyCode.ENTER);
      words += text.length();
    }

    assertThat(keys[0] - before)
        .as("beyond the words: four digits of time and Enter a line, nothing else")
        .isEqualTo(words + LINES * (TIME + 1));
    waitUntil(() -> sheet(2).typed().size() == LINES / 2);
    assertThat(sheet(1).stage()).isEqualTo(Stage.COMPLETE);
    assertThat(sheet(2).stage()).isEqualTo(Stage.COMPLETE);
    assertThat(sheet(3).stage()).isEqualTo(Stage.OUT);
    Instant first = Objects.requireNonNull(sheet(1).typed().get(1)).at();
    Instant last = Objects.requireNonNull(sheet(2).typed().get(20)).at();
    assertThat(Duration.between(first, last))
        .as("over midnight, without a day being typed")
        .isEqualTo(Duration.ofMinutes((LINES - 1) * 10L));
    assertThat(last).isBefore(get(WatchClock.class).instant());
    assertThat(get(TimelineService.class).positions(EntryQuery.hall()))
        .hasSizeGreaterThanOrEqualTo(LINES);
  }

  @Test
  void aLineTypedTwiceComesBackWithWhoTypedIt() {
    clickOn("#sheet-number");
    write("1").push(KeyCode.ENTER);
    write("0800").write("bridge out").push(KeyCode.ENTER);
    waitUntil(() -> sheet(1).typed().size() == 1);
    interact(() -> lookup("#sheet-line").queryTextInputControl().setText("1"));
    write("0805").write("bridge gone").push(KeyCode.ENTER);
    waitUntil(() -> see(() -> lookup("#sheet-refusal").query().isVisible()));
    assertThat(see(() -> lookup("#sheet-refusal").queryLabeled().getText()))
        .contains("第 1 行已由值班员甲");
    ListView<?> rows = lookup("#sheet-rows").queryListView();
    interact(() -> rows.getSelectionModel().select(0));
    clickOn("#sheet-back");
    assertThat(typed("#sheet-text")).isEqualTo("bridge gone");
    assertThat(typed("#sheet-time")).isEqualTo("0805");
    assertThat(sheet(1).typed()).hasSize(1);
  }

  @Test
  void whatCannotBeReadStaysInTheFields() {
    clickOn("#sheet-number");
    write("1").push(KeyCode.ENTER);
    write("2561").write("x").push(KeyCode.ENTER);
    assertThat(typed("#sheet-text")).isEqualTo("x");
    assertThat(focused()).isEqualTo("sheet-time");
    assertThat(see(() -> lookup("#sheet-refusal").queryLabeled().getText())).contains("2561");
    interact(() -> lookup("#sheet-time").queryTextInputControl().setText("0800"));
    push(KeyCode.ENTER).push(KeyCode.ENTER);
    waitUntil(() -> sheet(1).typed().size() == 1);
  }

  @Test
  void aBlankLineIsOneKeyAndTheRestOfASheetAForm() {
    clickOn("#sheet-number");
    write("1").push(KeyCode.ENTER);
    push(KeyCode.CONTROL, KeyCode.E);
    waitUntil(() -> sheet(1).voided().containsKey(1));
    waitUntil(() -> typed("#sheet-line").equals("2"));
    write("0800").write("a").push(KeyCode.ENTER);
    waitUntil(() -> sheet(1).typed().size() == 1);
    assertThat(sheet(1).gaps()).isEmpty();

    interact(() -> get(CatchUpViewModel.class).wanted.set("ZS-DH-L0001"));
    waitUntil(() -> !see(() -> lookup("#sheet-void").query().isDisabled()));
    clickOn("#sheet-void");
    assertThat(List.of(typed("#form-0"), typed("#form-1"))).containsExactly("3", "20");
    clickOn("#form-2").write("not used").push(KeyCode.ENTER);
    waitUntil(() -> sheet(1).stage() == Stage.COMPLETE);
  }
}
