package org.watchfloor.incident.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchfloor.account.SignIn;
import org.watchfloor.duty.timeline.TimelineLine;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.Severity;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.GuiTest;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Overlay;

/** From the call to the record, as an officer does it. */
class IncidentWalkTest extends GuiTest {

  @Test
  void aCallIsTakenWithTheKeyboardAlone() {
    push(KeyCode.F2);
    waitUntil(() -> narrative().isFocused());
    write("海塘管涌请求支援");
    push(KeyCode.TAB);
    push(KeyCode.TAB);
    push(KeyCode.TAB);
    waitUntil(() -> field("#intake-place").isFocused());
    write("122.10600,30.01600");
    push(KeyCode.CONTROL, KeyCode.ENTER);

    waitUntil(() -> openPage().equals("incident"));
    Incident saved = get(IncidentService.class).open().getFirst();
    assertThat(saved.details().type()).isEqualTo("11A01");
    assertThat(saved.severity()).isEqualTo(Severity.LARGE);
    assertThat(saved.details().point()).isNotNull();
    waitUntil(() -> list().getItems().size() == 1);
    waitUntil(() -> rowsOfTimeline() == 1);
    assertThat(text("#incident-title")).startsWith("洪水");
  }

  @Test
  void aSuggestionIsNeverTakenWithoutTheOfficer() {
    push(KeyCode.F2);
    waitUntil(() -> narrative().isFocused());
    write("居民楼着火");
    waitUntil(() -> field("#intake-type").getPromptText().startsWith("火灾"));
    assertThat(see(() -> field("#intake-type").getText())).isEmpty();
    push(KeyCode.CONTROL, KeyCode.ENTER);

    waitUntil(() -> !text("#intake-refusal").isEmpty());
    assertThat(text("#intake-refusal")).isEqualTo("还没有选择事件类型，请选择。");
    waitUntil(() -> field("#intake-type").isFocused());
    assertThat(get(IncidentService.class).list()).isEmpty();
  }

  @Test
  void theDraftIsOnDiskAndComesBackAfterEsc() {
    push(KeyCode.F2);
    waitUntil(() -> narrative().isFocused());
    write("车辆落水");
    Path draft = get(DataFolder.class).root().resolve("intake-draft.properties");
    waitUntil(() -> Files.exists(draft));
    push(KeyCode.ESCAPE);
    assertThat(see(() -> get(Overlay.class).showing())).isFalse();

    push(KeyCode.F2);
    waitUntil(() -> narrative().isFocused());
    assertThat(see(() -> narrative().getText())).isEqualTo("车辆落水");
  }

  @Test
  void aNoteIsWrittenBackDatedByTyping() {
    aCallIsTakenWithTheKeyboardAlone();
    clickOn("#timeline-list");
    push(KeyCode.DIGIT1);
    waitUntil(() -> field("#timeline-entry").isFocused());
    interact(() -> field("#timeline-entry").clear());
    write("-15 道路中断");
    waitUntil(() -> text("#timeline-when").startsWith("发生于"));
    push(KeyCode.ENTER);

    waitUntil(() -> rowsOfTimeline() == 2);
    TimelineService timeline = get(TimelineService.class);
    Incident incident = get(IncidentService.class).open().getFirst();
    long[] positions = timeline.positions(EntryQuery.about(IncidentService.subject(incident.id())));
    TimelineLine first = timeline.lines(get(UiTexts.class).texts(), positions).get(positions[0]);
    assertThat(first.said()).isEqualTo("道路中断");
    var entry = first.recorded().entry();
    assertThat(Duration.between(entry.happenedAt(), entry.recordedAt()))
        .isBetween(Duration.ofMinutes(15), Duration.ofMinutes(16));
    assertThat(see(() -> field("#timeline-entry").getText())).isEmpty();
  }

  @Test
  void aFunctionKeyFillsInACannedEntryWithTheCursorInItsBlank() {
    clickOn("#rail-duty");
    waitUntil(() -> !lookup(".canned").queryAll().isEmpty());
    clickOn("#timeline-entry");
    push(KeyCode.F5);
    write("一大队");
    push(KeyCode.ENTER);

    waitUntil(() -> rowsOfTimeline() == 1);
    assertThat(said()).containsExactly("一大队到达现场");
  }

  @Test
  void theOfficerChangesWithoutAnythingClosing() {
    clickOn("#rail-duty");
    push(KeyCode.CONTROL, KeyCode.U);
    waitUntil(() -> field("#officer-post").isFocused());
    write("值班员乙");
    push(KeyCode.ENTER);

    waitUntil(() -> get(SignIn.class).actor().officer().equals("值班员乙"));
    waitUntil(() -> !get(Overlay.class).showing());
    assertThat(openPage()).isEqualTo("duty");
    waitUntil(() -> rowsOfTimeline() == 1);
    assertThat(said().getFirst()).startsWith("值班员乙 登录");
  }

  @Test
  void anIncidentIsClosedOnceWithWhatWillHappenInSight() {
    aCallIsTakenWithTheKeyboardAlone();
    interact(() -> lookup("#incident-close").queryButton().fire());
    waitUntil(() -> get(Overlay.class).showing());
    assertThat(lookup(".dialog-panel .label").queryAllAs(Label.class))
        .extracting(Label::getText)
        .anyMatch(line -> line.contains("离开未结束列表"));
    waitUntil(() -> lookup("#form-0").queryAs(TextArea.class).isFocused());
    write("已封堵");
    clickOn("#form-1").write("现场确认");
    push(KeyCode.CONTROL, KeyCode.ENTER);

    waitUntil(() -> get(IncidentService.class).open().isEmpty());
    waitUntil(() -> list().getItems().isEmpty());
  }

  private List<String> said() {
    TimelineService timeline = get(TimelineService.class);
    long[] positions = timeline.positions(EntryQuery.all());
    var lines = timeline.lines(get(UiTexts.class).texts(), positions);
    return java.util.Arrays.stream(positions).mapToObj(at -> lines.get(at).said()).toList();
  }

  private TextArea narrative() {
    return lookup("#intake-narrative").queryAs(TextArea.class);
  }

  private TextField field(String id) {
    return lookup(id).queryAs(TextField.class);
  }

  private String text(String id) {
    return see(() -> lookup(id).queryAs(Label.class).getText());
  }

  private int rowsOfTimeline() {
    return lookup("#timeline-list").queryListView().getItems().size();
  }

  @SuppressWarnings("unchecked")
  private ListView<Incident> list() {
    return lookup("#incident-list").queryAs(ListView.class);
  }
}
