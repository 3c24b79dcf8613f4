package org.watchfloor.incident.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchfloor.account.SignIn;
import org.watchfloor.geo.Coordinates;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.journal.Journal;
import org.watchfloor.support.GuiTest;
import org.watchfloor.ui.dialog.Overlay;

/** Start typing, Enter writes: whatever was done before, and however impatiently. */
class TypingWalkTest extends GuiTest {
  @Override
  protected void prepare() {
    get(SignIn.class).change("值班员甲", "1");
  }

  @Test
  void typingAfterASaveWritesIntoTheTimeline() {
    report();
    waitUntil(() -> lookup("#timeline-entry").queryAs(TextField.class).isFocused());

    write("-15 abc");
    push(KeyCode.ENTER);

    waitUntil(() -> notes() == 1);
    assertThat(openPage()).isEqualTo("incident");
  }

  @Test
  void typingAfterThePageWasOpenedByItsKeyWritesIntoTheTimeline() {
    push(KeyCode.CONTROL, KeyCode.DIGIT2);
    waitUntil(() -> lookup("#timeline-entry").tryQuery().isPresent());
    String page = openPage();
    write("-15 abc");
    push(KeyCode.ENTER);

    assertThat(openPage()).isEqualTo(page);
  }

  @Test
  void aClickBesideAFormWithTypedWordsLosesNothing() {
    report();
    interact(() -> lookup("#incident-close").queryButton().fire());
    waitUntil(() -> lookup("#form-0").tryQuery().isPresent());
    waitUntil(() -> lookup("#form-0").queryAs(TextArea.class).isFocused());
    write("all well");
    push(KeyCode.TAB);
    waitUntil(() -> lookup("#form-1").query().isFocused());
    assertThat(see(() -> lookup("#form-0").queryAs(TextArea.class).getText()))
        .isEqualTo("all well");
    clickOn("#rail-incident");

    assertThat(see(() -> get(Overlay.class).showing())).isTrue();
    assertThat(get(IncidentService.class).open()).hasSize(1);
  }

  @Test
  void twoSavesInOneBreathMakeOneIncident() {
    fill();
    interact(() -> {
      lookup("#intake-save").queryButton().fire();
      lookup("#intake-save").queryButton().fire();
    });
    waitUntil(() -> openPage().equals("incident"));

    assertThat(get(IncidentService.class).open()).hasSize(1);
  }

  @Test
  void anUnfinishedReportIsNamedAndCanWaitBesideAnother() {
    push(KeyCode.F2);
    waitUntil(() -> narrative().isFocused());
    write("first");
    push(KeyCode.ESCAPE);
    push(KeyCode.F2);
    waitUntil(() -> lookup("#intake-unfinished").query().isVisible());
    assertThat(see(() -> narrative().getCaretPosition())).isEqualTo("first".length());

    clickOn("#intake-another");
    assertThat(see(() -> narrative().getText())).isEmpty();
    write("second");
    interact(() -> lookup("#intake-discard").queryButton().fire());
    push(KeyCode.F2);
    waitUntil(() -> lookup("#intake-unfinished").query().isVisible());
    clickOn("#intake-resume");

    assertThat(see(() -> narrative().getText())).isEqualTo("first");
  }

  @Test
  void theWordsOfAPlaceDoNotMoveAPointOfTheMap() {
    GeoPoint at = Objects.requireNonNull(Coordinates.find("122.10600,30.01600").orElse(null));
    IntakeViewModel model = get(IntakeViewModel.class);
    interact(() -> get(Intake.class).openAt(at));
    waitUntil(() -> at.equals(model.point().get()));
    interact(() -> model.place().set("定海码头 3 号泊位"));
    assertThat(see(() -> model.point().get())).isEqualTo(at);
    interact(() -> model.place().set("122.20000,30.02000"));
    assertThat(see(() -> model.point().get())).isNotEqualTo(at);
    interact(() -> model.place().set("岑港"));

    assertThat(see(() -> model.point().get())).isNull();
  }

  private TextArea narrative() {
    return lookup("#intake-narrative").queryAs(TextArea.class);
  }

  private void report() {
    fill();
    push(KeyCode.CONTROL, KeyCode.ENTER);
    waitUntil(() -> openPage().equals("incident"));
  }

  private void fill() {
    push(KeyCode.F2);
    waitUntil(() -> lookup("#intake-narrative").queryAs(TextArea.class).isFocused());
    write("海塘管涌请求支援");
    push(KeyCode.TAB);
    push(KeyCode.TAB);
    push(KeyCode.TAB);
    waitUntil(() -> lookup("#intake-place").queryAs(TextField.class).isFocused());
    write("122.10600,30.01600");
  }

  private int notes() {
    List<String> texts = new java.util.ArrayList<>();
    get(Journal.class)
        .at(get(Journal.class).positions(EntryQuery.all()))
        .forEach(recorded -> texts.add(recorded.fact().toString()));
    return (int) texts.stream().filter(text -> text.contains("abc")).count();
  }
}
