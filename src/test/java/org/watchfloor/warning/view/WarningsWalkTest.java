package org.watchfloor.warning.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.WatchClock;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.proposal.Proposals;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.GuiTest;
import org.watchfloor.ui.Navigator;
import org.watchfloor.warning.CapFiles;
import org.watchfloor.warning.Warning;
import org.watchfloor.warning.WarningService;
import org.watchfloor.warning.Way;

/** A red warning comes in at night: what an officer sees and does. */
class WarningsWalkTest extends GuiTest {
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(WatchClock.BEIJING);

  private static final String PLAN =
      """
      plan: TEST-RAIN
      title: 试验区防汛应急预案
      version: "1"
      hazards: [RAINSTORM]
      source: {doc: 试验文本, status: OURS}
      posts: {HEAD: 指挥长}
      levels:
        - level: 1
          decide_within: PT10M
          start_any: [{type: WARNING, event: 11B03, color: RED}]
          authorised_posts: [HEAD]
          actions: [{no: 1, post: HEAD, text: 坐镇指挥, limit: PT30M, status: OURS}]
          end_any: [{type: POST_DECISION}]
      """;

  @Override
  protected void prepare() {
    get(SignIn.class).begin("watch A", "1");
    try {
      Path plans = Files.createDirectories(get(DataFolder.class).root().resolve("plans"));
      Files.writeString(plans.resolve("TEST-RAIN.yaml"), PLAN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The red warning as if it were issued now. */
  private void rain() {
    Instant now = get(WatchClock.class).instant();
    String text =
        CapFiles.text("rain-red.xml")
            .replace("2026-07-20 10:10:00", WRITTEN.format(now))
            .replace("2026-07-20 16:10:00", WRITTEN.format(now.plusSeconds(6 * 3600)));
    get(WarningService.class).take("rain.xml", text.getBytes(StandardCharsets.UTF_8), Way.FILE);
  }

  private String text(String query) {
    return see(() -> lookup(query).queryAs(Label.class).getText());
  }

  private void bandShows() {
    waitUntil(() -> lookup("#band-proposal").query().isVisible());
  }

  @Test
  void theBandComesByItselfAndStartsTheLevelFromAnyPage() {
    rain();
    bandShows();
    assertThat(text("#band-proposal .label")).contains("暴雨红色预警", "示例区气象台", "启动暴雨一级响应");
    clickOn("#band-proposal-follow");
    waitUntil(() -> !lookup("#decision-lines .label").queryAll().isEmpty());
    assertThat(see(() -> lookup("#decision-basis").queryAs(TextField.class).getText()))
        .contains("33090241600000_20260720101000_1");
    clickOn("#decision-second").write("leader on duty");
    clickOn("#decision-act");
    waitUntil(() -> !get(ResponseService.class).open().isEmpty());
    Response response = get(ResponseService.class).open().getFirst();
    assertThat(response.level()).isEqualTo(ResponseLevel.I);
    assertThat(response.terms().orElseThrow().matter()).contains("暴雨红色预警");
    waitUntil(() -> !lookup("#band-proposal").query().isVisible());
  }

  @Test
  void notToStartNeedsReasonAndNameAndIsShownWithTheWarning() {
    rain();
    bandShows();
    interact(() -> get(Navigator.class).open("warning"));
    waitUntil(() -> lookup("#warning-standing").queryAs(ListView.class).getItems().size() == 1);
    waitUntil(() -> !lookup("#warning-panels #proposal-decline").queryAll().isEmpty());
    clickOn("#warning-panels #proposal-decline");
    waitUntil(() -> lookup("#form-act").query().isDisabled());
    clickOn("#form-0").write("rain is at sea");
    clickOn("#form-1").write("commander");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    waitUntil(() -> get(Proposals.class).pending().isEmpty());
    waitUntil(() ->
        lookup("#warning-panels .proposal-told").queryAllAs(Label.class).stream()
            .anyMatch(label -> label.getText().contains("rain is at sea")));
    assertThat(get(ResponseService.class).open()).isEmpty();
  }

  @Test
  void aCallIsWrittenDownWithTheKeyboardAlone() {
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
    waitUntil(() -> !lookup("#form-0").queryAll().isEmpty());
    List<String> typed = List.of("Met Office", "Hail", "", "6", "hail on the way", "duty officer");
    interact(() -> {
      for (int i = 0; i < typed.size(); i++) {
        if (lookup("#form-" + i).query() instanceof TextInputControl field) {
          field.setText(typed.get(i));
        }
      }
    });
    clickOn("#form-act");
    waitUntil(() -> text("#form-refusal").contains("颜色"));
    interact(() -> lookup("#form-1").queryAs(TextField.class).setText("冰雹黄色"));
    push(KeyCode.CONTROL, KeyCode.ENTER);
    waitUntil(() -> get(WarningService.class).standing().size() == 1);
    Warning warning = get(WarningService.class).standing().getFirst();
    assertThat(warning.kind().code()).isEqualTo("11B15");
    assertThat(warning.current().informant()).isEqualTo("duty officer");
    waitUntil(() -> text("#warning-title").equals("冰雹黄色预警"));
  }
}
