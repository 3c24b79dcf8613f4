package org.watchfloor.response.plan.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchfloor.base.WatchClock;
import org.watchfloor.response.Basis;
import org.watchfloor.response.FloodDesk;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.StartRequest;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.PlanDrafts;
import org.watchfloor.response.plan.PlanPart;
import org.watchfloor.response.plan.PlanShelf;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.plan.version.InForce;
import org.watchfloor.response.plan.version.PlanVersions;
import org.watchfloor.response.view.ResponsesViewModel;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.GuiTest;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.dialog.Overlay;

/** A plan is edited, told what is wrong with it, and taken into force. */
class PlanEditorWalkTest extends GuiTest {
  @Override
  protected void prepare() {
    FloodDesk.putPlan(get(DataFolder.class).root());
    get(PlanVersions.class).note();
  }

  @Test
  void anActionIsChangedAndTheNewVersionTakenIntoForce() {
    interact(() -> get(Overlay.class).close());
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

  @Test
  void partsAreAddedTakenOutAndTakenBack() {
    open();
    List<Object> before = parts();

    clickOn("#plan-add-level");
    waitUntil(() -> lookup("#plan-ask-act").tryQuery().isPresent());
    clickOn("#plan-ask-act");
    waitUntil(() -> parts().size() > before.size());
    assertThat(words(".plan-findings .failed")).isNotEmpty();
    clickOn("#plan-undo");
    waitUntil(() -> parts().equals(before));

    select(PlanPart.of(ResponseLevel.II, PlanPart.ACTIONS));
    clickOn("#plan-remove");
    waitUntil(() -> lookup("#plan-ask-going").tryQuery().isPresent());
    assertThat(words("#plan-ask-going .label")).anyMatch(line -> line.contains("封闭跨海大桥"));
    clickOn("#plan-ask-act");
    waitUntil(() -> parts().size() < before.size());
    waitUntil(() -> words(".plan-findings .muted").stream().anyMatch(w -> w.contains("封闭跨海大桥")));

    clickOn("#plan-add-card");
    fill("#plan-ask-0", "duty");
    fill("#plan-ask-1", "card");
    clickOn("#plan-ask-act");
    waitUntil(() -> !words("#plan-ask-refusal").getFirst().isEmpty());
    assertThat(words("#plan-ask-refusal").getFirst()).contains("duty", "大写字母");
    fill("#plan-ask-0", "DUTY");
    clickOn("#plan-ask-act");
    waitUntil(() -> parts().contains(PlanPart.whole(PlanPart.CARD + "DUTY")));
    clickOn("#plan-add-framework");
    interact(() -> lookup("#plan-ask-0").queryAs(ComboBox.class).getSelectionModel().select(1));
    clickOn("#plan-ask-act");
    waitUntil(() -> parts().contains(PlanPart.whole(PlanPart.GROUPS)));
  }

  @Test
  void aNewPlanIsKeptAsADraftAndNotInForce() {
    open();
    clickOn("#plan-begin");
    waitUntil(() -> lookup("#plan-ask-act").tryQuery().isPresent());
    fill("#plan-ask-1", "LH-FLOOD");
    fill("#plan-ask-2", "Liuheng");
    clickOn("#plan-ask-act");
    waitUntil(() -> words(".plan-findings .failed").size() > 2);
    assertThat(disabled()).isTrue();
    clickOn("#plan-keep");

    waitUntil(() -> !get(PlanDrafts.class).list().isEmpty());
    assertThat(get(PlanShelf.class).find("LH-FLOOD")).isEmpty();
    assertThat(get(PlanShelf.class).faults()).isEmpty();
    open();
    waitUntil(
        () -> see(() -> lookup("#plan-choice").queryAs(ComboBox.class).getItems().size()) == 2);
  }

  @Test
  void aResponseInForceKeepsItsPlanAndTheEditorSaysSo() {
    ResponseService responses = get(ResponseService.class);
    String id =
        responses.start(
            new StartRequest(
                "",
                Hazard.TYPHOON,
                ResponseLevel.IV,
                "防御台风",
                get(WatchClock.class).instant().plus(Duration.ofHours(9)),
                "值守",
                "",
                new Basis("DEPUTY", "", "台风趋近", null),
                Optional.empty()));
    open();
    waitUntil(() -> words("#plan-followed").getFirst().contains("台风四级"));
    assertThat(words("#plan-followed").getFirst()).contains("版本 1", "只对以后启动的响应有效");
    select(PlanPart.of(ResponseLevel.IV, PlanPart.ACTIONS));
    write("#plan-field-limit", "PT10M");
    write("#plan-version", "2");
    write("#plan-by", "DEPUTY");
    write("#plan-note", "sooner");
    waitUntil(() -> !disabled());
    clickOn("#plan-take");
    waitUntil(() -> now().version().equals("2"));

    assertThat(responses.planOf(responses.find(id).orElseThrow()).orElseThrow().version())
        .isEqualTo("1");
    interact(() -> get(ResponsesViewModel.class).select(id));
    waitUntil(() ->
        get(ResponsesViewModel.class)
            .shown()
            .get()
            .detail()
            .flatMap(ResponsesViewModel.Detail::later)
            .isPresent());
  }

  private void open() {
    interact(() -> get(Overlay.class).close());
    interact(() -> get(Navigator.class).open("response"));
    clickOn("#response-plans");
    waitUntil(() -> lookup("#plan-parts").tryQuery().isPresent());
    waitUntil(() -> parts().size() > 9);
  }

  private List<Object> parts() {
    return see(() -> List.copyOf(lookup("#plan-parts").queryAs(ListView.class).getItems()));
  }

  private void select(PlanPart part) {
    interact(() -> {
      @SuppressWarnings("unchecked")
      ListView<PlanPart> parts = lookup("#plan-parts").queryAs(ListView.class);
      parts.getSelectionModel().select(part);
    });
  }

  private void fill(String field, String text) {
    waitUntil(() -> lookup(field).tryQuery().isPresent());
    interact(() -> lookup(field).queryAs(TextField.class).setText(text));
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
