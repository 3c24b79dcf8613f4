package org.watchfloor.duty.timeline.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Language;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.duty.view.DutyViewModule;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.support.GuiTest;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.UiTexts;

/** Half a sentence is typed in the log when somebody switches the language. */
class NoteDraftWalkTest extends GuiTest {
  @Override
  protected void prepare() {
    get(SignIn.class).change("值班员甲", "1");
  }

  @Test
  void aHalfTypedNoteSurvivesTheSwitchOfLanguage() {
    clickOn("#rail-" + DutyViewModule.PAGE);
    clickOn("#timeline-entry").write("-15 dike at");
    clickOn("#timeline-source").write("patrol");
    clickOn("#timeline-unverified");

    interact(() -> get(UiTexts.class).use(Language.EN));
    waitUntil(() -> lookup("#rail-duty").tryQuery().isPresent());

    assertThat(typed("#timeline-entry")).isEqualTo("-15 dike at");
    assertThat(typed("#timeline-source")).isEqualTo("patrol");
    assertThat(lookup("#timeline-unverified").queryAs(CheckBox.class).isSelected()).isTrue();
    assertThat(lookup("#timeline-when").queryAs(Label.class).isVisible()).isTrue();
  }

  @Test
  void aSavedNoteLeavesNothingBehindForTheOtherPages() {
    clickOn("#rail-" + DutyViewModule.PAGE);
    clickOn("#timeline-entry").write("dike watched").push(KeyCode.ENTER);
    waitUntil(() -> typed("#timeline-entry").isEmpty());
    assertThat(get(TimelineService.class).positions(TimelineFilter.NOTES.of(hall()))).hasSize(1);

    interact(() -> get(Navigator.class).open("situation"));
    interact(() -> get(UiTexts.class).use(Language.EN));
    clickOn("#rail-" + DutyViewModule.PAGE);

    assertThat(typed("#timeline-entry")).isEmpty();
  }

  private static EntryQuery hall() {
    return EntryQuery.hall();
  }

  private String typed(String field) {
    return lookup(field).queryTextInputControl().getText();
  }
}
