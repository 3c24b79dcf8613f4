package org.watchfloor.response.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.watchfloor.response.FloodDesk;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.ResponseStage;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.task.ResponseTask;
import org.watchfloor.response.task.ResponseTasks;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.GuiTest;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.dialog.Overlay;

/** What an officer does on the page 响应. */
class ResponsesWalkTest extends GuiTest {
  @Override
  protected void prepare() {
    FloodDesk.putPlan(get(DataFolder.class).root());
  }

  @Test
  void withoutAResponseTheBandSaysSo() {
    waitUntil(() -> bandWords().contains("未启动响应"));

    assertThat(text("#band-overdue .label")).isEqualTo("超时 0");
  }

  @Test
  void aStartWithTheFourFieldsCreatesTasksAndShowsTheLevelInTheBand() {
    startFour();

    Response response = get(ResponseService.class).open().getFirst();
    assertThat(response.level()).isEqualTo(ResponseLevel.IV);
    assertThat(get(ResponseTasks.class).of(response.id()))
        .extracting(ResponseTask::owner)
        .containsExactly("防汛值班员", "物资调度员");
    assertThat(bandWords()).contains("Ⅳ 台风响应");
    waitUntil(() -> taskTable().getItems().size() == 2);
  }

  @Test
  void theFormNamesWhatIsMissingAndKeepsWhatWasTyped() {
    openStart();
    clickOn("#decision-matter").write("test");
    clickOn("#decision-act");

    waitUntil(() -> !text("#decision-refusal").isEmpty());
    assertThat(text("#decision-refusal")).isEqualTo("还缺：决定岗位。请补齐后再操作。");
    assertThat(see(() -> lookup("#decision-matter").queryAs(TextField.class).getText()))
        .isEqualTo("test");
  }

  @Test
  void theFormShowsTheTasksBeforeTheyAreCreated() {
    openStart();

    waitUntil(() -> words("#decision-lines .label").contains("核对库存"));
    assertThat(words("#decision-lines .label")).contains("将下达 2 项任务", "防汛值班员", "加强值班");
    assertThat(words("#decision-lines .label")).contains("灾情初报，报市级应急管理部门");
    clickOn("#decision-level-3");
    waitUntil(() -> words("#decision-lines .label").contains("到指挥中心坐镇"));
    assertThat(text("#decision-act")).isEqualTo("启动三级响应");
  }

  @Test
  void aTownshipsPlanCanBeChosen() throws IOException {
    assertThat(offered()).as("one plan is not asked for").isFalse();
    Path district = get(DataFolder.class).root().resolve("plans/TEST-FLOOD.yaml");
    Files.writeString(
        district.resolveSibling("A-LH.yaml"),
        Files.readString(district)
            .replace("plan: TEST-FLOOD", "plan: LH-FLOOD\nkind: GRASSROOTS")
            .replace("试验区防汛防台应急预案", "六横镇防汛预案")
            .replace("text: 加强值班", "text: 巡查山塘"));
    assertThat(offered()).isTrue();

    interact(() -> lookup("#decision-plan").queryAs(ComboBox.class).getSelectionModel().select(1));
    waitUntil(() -> words("#decision-lines .label").contains("巡查山塘"));
    clickOn("#decision-matter").write("typhoon 9");
    interact(() -> lookup("#decision-post").queryAs(ComboBox.class).getSelectionModel().select(1));
    clickOn("#decision-act");

    waitUntil(() -> !get(ResponseService.class).open().isEmpty());
    ResponseService responses = get(ResponseService.class);
    assertThat(responses.planOf(responses.open().getFirst()).orElseThrow().key())
        .isEqualTo("LH-FLOOD");
  }

  /** Opens the form and says whether it asks for the plan. */
  private boolean offered() {
    openStart();
    return see(() -> lookup("#decision-plan").query().getParent().isVisible());
  }

  @Test
  void aTaskIsDoneWithOneKey() {
    startFour();
    waitUntil(() -> taskTable().getItems().size() == 2);
    interact(() -> {
      taskTable().getSelectionModel().select(0);
      taskTable().requestFocus();
    });

    push(KeyCode.F8);

    waitUntil(() -> get(ResponseTasks.class).open().size() == 1);
  }

  @Test
  void aTaskDoneEarlierIsWrittenDownWithItsTime() {
    startFour();
    waitUntil(() -> taskTable().getItems().size() == 2);
    interact(() -> {
      taskTable().getSelectionModel().select(0);
      taskTable().requestFocus();
    });

    push(KeyCode.SHIFT, KeyCode.F8);
    waitUntil(() -> lookup("#form-0").tryQuery().isPresent());
    waitUntil(() -> lookup("#form-0").query().isFocused());
    write("-9999");
    push(KeyCode.ENTER);
    waitUntil(() -> text("#form-refusal").contains("下达"));
    assertThat(get(ResponseTasks.class).open()).hasSize(2);
    push(KeyCode.CONTROL, KeyCode.A);
    write("-0");
    push(KeyCode.ENTER);

    waitUntil(() -> get(ResponseTasks.class).open().size() == 1);
  }

  @Test
  void aLevelIsRaisedThenEnded() {
    startFour();
    clickOn("#response-adjust");
    waitUntil(() -> words("#decision-lines .label").contains("到指挥中心坐镇"));
    assertThat(text("#decision-act")).isEqualTo("提升为三级响应");
    clickOn("#decision-basis").write("no. 4");
    clickOn("#decision-reason").write("nearer");
    clickOn("#decision-act");
    waitUntil(() -> bandWords().contains("Ⅲ 台风响应"));

    clickOn("#response-end");
    waitUntil(() -> words("#decision-lines .label").stream().anyMatch(w -> w.startsWith("将取消")));
    clickOn("#decision-basis").write("no. 5");
    clickOn("#decision-reason").write("over");
    clickOn("#decision-act");

    waitUntil(() -> bandWords().contains("未启动响应"));
    assertThat(get(ResponseService.class).list().getFirst().stage()).isEqualTo(ResponseStage.ENDED);
  }

  private void openStart() {
    interact(() -> get(Overlay.class).close());
    interact(() -> get(Navigator.class).open("response"));
    clickOn("#response-start");
    waitUntil(() -> !words("#decision-lines .label").isEmpty());
  }

  private void startFour() {
    openStart();
    clickOn("#decision-matter").write("typhoon 9");
    clickOn("#decision-until");
    push(KeyCode.CONTROL, KeyCode.A);
    write("36");
    interact(() -> lookup("#decision-post").queryAs(ComboBox.class).getSelectionModel().select(1));
    clickOn("#decision-basis").write("no. 3");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    waitUntil(() -> bandWords().contains("Ⅳ 台风响应"));
  }

  @SuppressWarnings("unchecked")
  private TableView<ResponseTask> taskTable() {
    return lookup("#response-tasks .table-view").queryAs(TableView.class);
  }

  private List<String> bandWords() {
    return see(() -> {
      HBox band = lookup("#band-levels").queryAs(HBox.class);
      return band.lookupAll(".label").stream().map(ResponsesWalkTest::text).toList();
    });
  }

  private List<String> words(String query) {
    return see(() -> {
      Set<Node> found = lookup(query).queryAll();
      return found.stream().map(ResponsesWalkTest::text).toList();
    });
  }

  private String text(String query) {
    return see(() -> text(lookup(query).query()));
  }

  private static String text(Node node) {
    return ((javafx.scene.control.Labeled) node).getText();
  }
}
