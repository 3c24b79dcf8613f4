package org.watchfloor.response.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchfloor.account.SignIn;
import org.watchfloor.response.FloodDesk;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.confirmation.Confirmations;
import org.watchfloor.response.headquarters.HeadquartersService;
import org.watchfloor.response.period.FloodPeriods;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.suspension.Suspensions;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.GuiTest;
import org.watchfloor.ui.Navigator;

/** Second officers, suspensions, the flood period and posts, as officers meet them. */
class ConfirmationWalkTest extends GuiTest {
  @Override
  protected void prepare() {
    FloodDesk.putPlan(get(DataFolder.class).root());
    get(SignIn.class).begin("watch A", "1");
  }

  @Test
  void levelTwoWaitsInTheBandAndIsConfirmedWithTheKeyboard() {
    openStart();
    clickOn("#decision-level-2");
    waitUntil(() -> lookup("#decision-second").query().isVisible());
    assertThat(text("#decision-act")).isEqualTo("提交复核：启动二级响应");
    clickOn("#decision-matter").write("typhoon 9");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    waitUntil(() -> lookup("#band-confirm-pending").tryQuery().isPresent());
    assertThat(get(ResponseService.class).open()).isEmpty();
    assertThat(text("#band-confirm-pending .label")).contains("待复核", "启动台风二级响应", "watch A");

    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    waitUntil(() -> lookup("#form-0").tryQuery().isPresent());
    write("watch A");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    waitUntil(() -> text("#form-refusal").contains("不能自己复核"));
    push(KeyCode.CONTROL, KeyCode.A);
    write("leader B");
    push(KeyCode.CONTROL, KeyCode.ENTER);

    waitUntil(() -> get(ResponseService.class).open().size() == 1);
    waitUntil(() -> lookup("#band-confirm-pending").tryQuery().isEmpty());
    Response response = get(ResponseService.class).open().getFirst();
    assertThat(response.level()).isEqualTo(ResponseLevel.II);
    assertThat(response.steps().getFirst().second()).contains("leader B");
  }

  @Test
  void whatCannotWaitStaysInTheBandUntilItIsConfirmed() {
    openStart();
    clickOn("#decision-level-2");
    waitUntil(() -> lookup("#decision-second").query().isVisible());
    clickOn("#decision-matter").write("typhoon 9");
    clickOn("#decision-override").write("no line");
    assertThat(text("#decision-act")).isEqualTo("未复核先执行：启动二级响应");
    clickOn("#decision-act");
    waitUntil(() -> lookup("#band-override").tryQuery().isPresent());
    assertThat(text("#band-override .label")).contains("未复核先执行", "no line");
    waitUntil(() -> text("#response-unconfirmed").contains("no line"));

    clickOn("#band-override-confirm");
    waitUntil(() -> lookup("#form-0").tryQuery().isPresent());
    write("leader B");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    waitUntil(() -> lookup("#band-override").tryQuery().isEmpty());
    assertThat(get(Confirmations.class).overridden()).isEmpty();
  }

  @Test
  void aSuspensionIsOrderedFromItsTileAndLiftedThere() {
    startFour();
    waitUntil(() -> lookup("#stop-SCHOOL").query().isVisible());
    clickOn("#stop-SCHOOL");
    waitUntil(() -> lookup("#form-5").tryQuery().isPresent());
    choose("#form-4", 0);
    clickOn("#form-5").write("typhoon");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    waitUntil(() -> get(Suspensions.class).open().size() == 1);
    waitUntil(() -> lookup("#band-state").query().isVisible());
    assertThat(words("#band-state .label").stream().anyMatch(w -> w.contains("停课"))).isTrue();

    waitUntil(() -> lookup("#stop-SCHOOL").query().getStyleClass().contains("stop-in_force"));
    clickOn("#stop-SCHOOL");
    waitUntil(() -> lookup("#form-1").tryQuery().isPresent());
    choose("#form-1", 0);
    clickOn("#form-0").write("over");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    waitUntil(() -> get(Suspensions.class).open().isEmpty());
    waitUntil(() -> !lookup("#band-state").query().isVisible());
  }

  @Test
  void theFloodPeriodIsDeclaredAndLiftedWithWhatItMeansInLaw() {
    interact(() -> get(Navigator.class).open("response"));
    clickOn("#response-period");
    waitUntil(() -> lookup("#form-5").tryQuery().isPresent());
    choose("#form-0", 0);
    choose("#form-3", 0);
    clickOn("#form-1").write("2.61 m");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    waitUntil(() -> get(FloodPeriods.class).own().isPresent());
    waitUntil(() -> lookup("#band-state").query().isVisible());
    assertThat(words("#band-state .label").stream().anyMatch(w -> w.contains("紧急防汛期"))).isTrue();

    clickOn("#response-period");
    waitUntil(
        () -> lookup("#form-2").tryQuery().isPresent() && lookup("#form-5").tryQuery().isEmpty());
    choose("#form-1", 0);
    clickOn("#form-0").write("over");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    waitUntil(() -> get(FloodPeriods.class).own().isEmpty());
  }

  @Test
  void aTransferOfCommandIsAnnouncedAtTheSeatUntilItIsNoted() {
    startFour();
    String id = get(ResponseService.class).open().getFirst().id();
    get(HeadquartersService.class).fill(id, "DEPUTY", "A", "");
    get(HeadquartersService.class).transfer(id, "DEPUTY", "B", "", "to the scene", null);
    assertThat(see(() -> lookup("#band-transfer").query().isVisible())).as("wrote it").isFalse();
    get(SignIn.class).change("watch C", "2");
    waitUntil(() -> lookup("#band-transfer").query().isVisible());
    assertThat(text("#band-transfer .label")).contains("A → B", "to the scene");
    clickOn("#band-transfer-seen");
    waitUntil(() -> !lookup("#band-transfer").query().isVisible());
    waitUntil(() -> postRows() == 2);
  }

  private int postRows() {
    return lookup("#response-posts .table-view").queryAs(TableView.class).getItems().size();
  }

  private void openStart() {
    interact(() -> get(Navigator.class).open("response"));
    clickOn("#response-start");
    waitUntil(() -> !words("#decision-lines .label").isEmpty());
  }

  private void startFour() {
    openStart();
    clickOn("#decision-matter").write("typhoon 9");
    choose("#decision-post", 1);
    push(KeyCode.CONTROL, KeyCode.ENTER);
    waitUntil(() -> get(ResponseService.class).open().size() == 1);
    waitUntil(() -> lookup("#decision-act").tryQuery().isEmpty());
  }

  private void choose(String query, int index) {
    interact(() -> lookup(query).queryAs(ComboBox.class).getSelectionModel().select(index));
  }

  private List<String> words(String query) {
    return see(() -> {
      Set<Node> found = lookup(query).queryAll();
      return found.stream().map(node -> ((Labeled) node).getText()).toList();
    });
  }

  private String text(String query) {
    return see(() -> ((Labeled) lookup(query).query()).getText());
  }
}
