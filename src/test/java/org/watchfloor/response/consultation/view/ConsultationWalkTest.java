package org.watchfloor.response.consultation.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Language;
import org.watchfloor.response.FloodDesk;
import org.watchfloor.response.chain.HazardChains;
import org.watchfloor.response.consultation.Call;
import org.watchfloor.response.consultation.Consultation;
import org.watchfloor.response.consultation.Consultations;
import org.watchfloor.response.consultation.Ending;
import org.watchfloor.response.consultation.Verdict;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.GuiTest;

/** A consultation from the call to the proposal it leads to, on the page 会商. */
class ConsultationWalkTest extends GuiTest {
  @Override
  protected void prepare() {
    FloodDesk.putPlan(get(DataFolder.class).root());
    get(SignIn.class).change("值班员甲", "1");
  }

  private Consultation only() {
    return get(Consultations.class).list().getFirst();
  }

  private String text(String query) {
    return see(() -> lookup(query).<Labeled>queryAs(Labeled.class).getText());
  }

  @Test
  void aConclusionBecomesTheDecisionInTheBand() {
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    waitUntil(() -> openPage().equals("consultation"));
    clickOn("#consult-call");
    waitUntil(() -> lookup("#form-0").tryQuery().isPresent());
    clickOn("#form-0").write("typhoon 9");
    clickOn("#form-2").write("deputy");
    clickOn("#form-act");
    waitUntil(() -> get(Consultations.class).list().size() == 1);
    waitUntil(() -> !lookup("#consult-hear").query().isDisabled());

    clickOn("#consult-hear");
    waitUntil(() -> lookup("#form-0").tryQuery().isPresent());
    clickOn("#form-0").write("weather office");
    clickOn("#form-2").write("120 mm");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    waitUntil(() -> only().opinions().size() == 1);
    waitUntil(() -> lookup("#form-0").tryQuery().isEmpty());
    waitUntil(() ->
        lookup("#consult-sheet").queryParent().getChildrenUnmodifiable().stream()
            .anyMatch(node -> node instanceof Labeled line && line.getText().contains("120 mm")));

    clickOn("#consult-conclude");
    waitUntil(() -> lookup("#form-0").tryQuery().isPresent());
    assertThat(see(() -> lookup("#form-3").queryTextInputControl().getText()))
        .as("who was heard was present")
        .isEqualTo("weather office");
    interact(() -> choose("#form-0", Verdict.START.ordinal()));
    clickOn("#form-2").write("starts tonight");
    clickOn("#form-act");
    waitUntil(() -> text("#form-refusal").contains("级别"));
    assertThat(only().open()).as("nothing half-done").isTrue();
    interact(() -> choose("#form-1", 4));
    clickOn("#form-act");

    waitUntil(() -> lookup("#band-proposal").query().isVisible());
    assertThat(text("#band-proposal .label")).contains("会商结论", "typhoon 9");
  }

  private void choose(String query, int index) {
    lookup(query).queryComboBox().getSelectionModel().select(index);
  }

  @Test
  void whatALinkOfTheChainAsksForIsLookedAtAndOpened() {
    get(Consultations.class)
        .conclude(
            get(Consultations.class)
                .call(new Call("typhoon", Hazard.TYPHOON, "deputy", null, Optional.empty())),
            new Ending(List.of("unit"), "text", Verdict.START, ResponseLevel.IV, null),
            null);
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    TableView<?> table = see(() -> lookup("#chain-prompts .table-view").queryAs(TableView.class));
    waitUntil(() -> !table.getItems().isEmpty());
    interact(() -> {
      table.requestFocus();
      table.getSelectionModel().select(0);
    });
    push(KeyCode.ENTER);
    waitUntil(() -> lookup("#form-0").tryQuery().isPresent());
    write("all in port");
    push(KeyCode.ENTER);
    waitUntil(() -> get(HazardChains.class).prompts(Language.ZH).getLast().last().isPresent());
    waitUntil(() -> lookup("#form-0").tryQuery().isEmpty());
    interact(() -> table.getSelectionModel().select(0));
    clickOn("#chain-go");
    waitUntil(() -> !openPage().equals("consultation"));
  }
}
