package org.watchfloor.response.plan.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchfloor.response.FloodDesk;
import org.watchfloor.response.plan.PlanShelf;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.plan.version.InForce;
import org.watchfloor.response.plan.version.PlanVersions;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.GuiTest;
import org.watchfloor.ui.Navigator;

/** A plan is edited, told what is wrong with it, and taken into force. */
class PlanEditorWalkTest extends GuiTest {
  @Override
  protected void prepare() {
    FloodDesk.putPlan(get(DataFolder.class).root());
    get(PlanVersions.class).note();
  }

  @Test
  void anActionIsChangedAndTheNewVersionTakenIntoForce() {
    interact(() -> get(Navigator.class).open("response"));
    clickOn("#response-plans");
    waitUntil(() -> lookup("#plan-parts").tryQuery().isPresent());
    ListView<?> parts = lookup("#plan-parts").queryAs(ListView.class);
    waitUntil(() -> see(() -> parts.getItems().size()) > 9);
    // Basics, posts, five parts of the whole plan, then the rules and conditions of the lowest
    // level.
    interact(() -> parts.getSelectionModel().select(9));

    write("#plan-field-limit", "soon");
    waitUntil(() -> words(".plan-findings .failed").stream().anyMatch(w -> w.contains("PT15M")));
    assertThat(disabled()).isTrue();

    write("#plan-field-limit", "PT10M");
    waitUntil(() -> words(".plan-findings .muted").stream().anyMatch(w -> w.contains("PT10M")));
    write("#plan-version", "2");
    write("#plan-by", "DEPUTY");
    write("#plan-note", "sooner");
    waitUntil(() -> !disabled());
    clickOn("#plan-take");

    waitUntil(() -> now().version().equals("2"));
    assertThat(now().by()).isEqualTo("DEPUTY");
    assertThat(now().note()).isEqualTo("sooner");
    assertThat(
            get(PlanShelf.class)
                .find("TEST-FLOOD")
                .orElseThrow()
                .plan()
                .find(ResponseLevel.IV)
                .orElseThrow()
                .actions()
                .getFirst()
                .limit())
        .hasMinutes(10);
  }

  private List<String> words(String query) {
    return see(() ->
        lookup(query).queryAll().stream()
            .filter(Label.class::isInstance)
            .map(node -> ((Label) node).getText())
            .toList());
  }

  private InForce now() {
    return get(PlanVersions.class).find("TEST-FLOOD").orElseThrow().now().orElseThrow();
  }

  private boolean disabled() {
    return see(() -> lookup("#plan-take").query().isDisabled());
  }

  private void write(String field, String text) {
    interact(() -> {
      TextField input = lookup(field).queryAs(TextField.class);
      input.setText(text);
      input.requestFocus();
    });
    push(KeyCode.ENTER);
  }
}
