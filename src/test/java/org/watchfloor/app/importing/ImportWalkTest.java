package org.watchfloor.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.SignIn;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.journal.Journal;
import org.watchfloor.support.GuiTest;
import org.watchfloor.support.SourceTree;
import org.watchfloor.task.TaskState;
import org.watchfloor.task.Tasks;
import org.watchfloor.team.TeamService;
import org.watchfloor.ui.Navigator;

/** Takes registers in with keyboard and mouse. */
class ImportWalkTest extends GuiTest {
  private static final String HEAD = "编号,名称,类别,能力,人数,状态,驻地,经度,纬度,集结分钟\n";
  private static final String GOOD = "DW-1,水上救援队,综合,FIRE,38,备勤,码头,122.10,30.02,5\n";
  private static final String NO_NAME = "DW-2,,综合,FIRE,38,备勤,码头,122.10,30.02,5\n";
  private static final String NO_NUMBER = "DW-3,排涝队,综合,PUMP,很多,备勤,码头,122.10,30.02,5\n";

  @TempDir Path files;

  @Override
  protected void prepare() {
    get(SignIn.class).change("值班员甲", "1");
  }

  @Test
  void aFileIsTypedCheckedAndTakenInByKeyboardAlone() throws IOException {
    push(KeyCode.CONTROL, KeyCode.I);
    assertThat(openPage()).isEqualTo(ImportModule.PAGE);
    type(file("teams.csv", HEAD + GOOD + NO_NAME + NO_NUMBER));

    waitUntil(() -> !take().isDisabled());
    assertThat(get(TeamService.class).list()).isEmpty();
    assertThat(reported().getItems()).extracting(ReportedRow::row).containsExactly(3, 4);
    push(KeyCode.CONTROL, KeyCode.ENTER);
    waitUntil(() -> stage() == ImportViewModel.Stage.DONE);

    assertThat(get(TeamService.class).list()).extracting("number").containsExactly("DW-1");
    assertThat(said()).contains("新增 1 行").contains("退回 2 行");
    assertThat(take().isDisabled()).isTrue();
  }

  @Test
  void theSameFileAgainChangesNothingAndSaysSo() throws IOException {
    String path = file("teams.csv", HEAD + GOOD);
    interact(() -> get(Navigator.class).open(ImportModule.PAGE));
    type(path);
    waitUntil(() -> !take().isDisabled());
    clickOn("#import-take");
    waitUntil(() -> stage() == ImportViewModel.Stage.DONE);
    long entries = get(Journal.class).size();

    type(path);
    waitUntil(() -> stage() == ImportViewModel.Stage.CHECKED);

    assertThat(take().isDisabled()).isTrue();
    assertThat(get(ImportViewModel.class).look().get().checked())
        .singleElement()
        .satisfies(one -> assertThat(one.waiting()).isZero());
    assertThat(get(Journal.class).size()).isEqualTo(entries);
  }

  @Test
  void aWrongFileIsTakenBackAsAWhole() throws IOException {
    interact(() -> get(Navigator.class).open(ImportModule.PAGE));
    type(file("teams.csv", HEAD + GOOD));
    waitUntil(() -> !take().isDisabled());
    clickOn("#import-take");
    waitUntil(() -> stage() == ImportViewModel.Stage.DONE);
    assertThat(get(TeamService.class).list()).hasSize(1);

    clickOn("#import-undo");
    waitUntil(() -> lookup("#imports .table-row-cell:selected").tryQuery().isPresent());
    assertThat(lookup("#imports-undo").queryButton().isDisabled()).isTrue();
    clickOn("#imports-reason");
    write("文件是去年的");
    push(KeyCode.ENTER);
    waitUntil(() -> get(TeamService.class).list().isEmpty());
    waitUntil(() -> lookup("#imports-undo").queryButton().isDisabled());
    push(KeyCode.ESCAPE);
    waitUntil(() -> lookup("#imports").tryQuery().isEmpty());
  }

  @Test
  void aPageOpensTheRoomForItsRegisterAndTheDatumIsChosen() throws IOException {
    clickOn("#rail-team");
    clickOn("#team-import");
    assertThat(openPage()).isEqualTo(ImportModule.PAGE);
    assertThat(registers().getValue()).contains("teams");
    interact(() -> lookup("#import-datum").queryAs(ComboBox.class).setValue(Datum.GCJ02));
    type(file("teams.csv", HEAD + GOOD));
    waitUntil(() -> !take().isDisabled());
    clickOn("#import-take");
    waitUntil(() -> !get(TeamService.class).list().isEmpty());

    GeoPoint at = get(TeamService.class).list().getFirst().at();
    assertThat(at.metresTo(new GeoPoint(122.10, 30.02))).isBetween(100.0, 1000.0);

    interact(() -> get(ImportViewModel.class).kind().set(null));
    assertThat(lookup("#import-give").queryButton().isDisabled()).isTrue();
    interact(() -> get(ImportViewModel.class).kind().set("depots"));
    assertThat(lookup("#import-give").queryButton().isDisabled()).isFalse();
    Path whole = files.resolve("depots.csv");
    interact(() -> get(ImportViewModel.class).giveAway("depots", whole, ""));
    waitUntil(() -> Files.exists(whole));
    assertThat(Files.readString(whole)).contains("经度");
  }

  @Test
  void aFileThatIsNoneIsRefusedAmongTheOthersAndNothingOfItIsIn() throws IOException {
    interact(() -> get(Navigator.class).open(ImportModule.PAGE));
    String noRegister = file("notes.csv", "甲,乙\n1,2\n");
    String teams = file("teams.csv", HEAD + GOOD);
    interact(() -> get(ImportViewModel.class).add(List.of(Path.of(noRegister), Path.of(teams))));
    waitUntil(() -> !take().isDisabled());

    assertThat(reported().getItems()).extracting(ReportedRow::file).containsExactly("notes.csv");
    clickOn("#import-take");
    waitUntil(() -> stage() == ImportViewModel.Stage.DONE);
    assertThat(said()).contains("2 个文件").contains("新增 1 行").contains("整份未导入的文件 1 个");
    assertThat(get(Tasks.class).list())
        .filteredOn(task -> task.name().key().startsWith("app.import.task."))
        .extracting(TaskState::stage)
        .hasSize(2)
        .containsOnly(TaskState.Stage.DONE);
  }

  @Test
  void aPlanComesInAndTheSameAgainChangesNothing() {
    interact(() -> get(Navigator.class).open(ImportModule.PAGE));
    Path plan =
        SourceTree.files("sample-data/zhoushan/plans", ".yaml").sorted().findFirst().orElseThrow();
    type(plan.toString());
    waitUntil(() -> !take().isDisabled());
    push(KeyCode.CONTROL, KeyCode.ENTER);
    waitUntil(() -> stage() == ImportViewModel.Stage.DONE);
    assertThat(said()).contains("已收入");

    type(plan.toString());
    waitUntil(() -> stage() == ImportViewModel.Stage.CHECKED);
    assertThat(take().isDisabled()).isTrue();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(files.resolve(name), text).toString();
  }

  private void type(String path) {
    clickOn("#import-path");
    interact(() -> lookup("#import-path").queryTextInputControl().setText(path));
    type(KeyCode.ENTER);
  }

  private Button take() {
    return lookup("#import-take").queryButton();
  }

  private String said() {
    return lookup("#import-said").queryAs(Label.class).getText();
  }

  private ImportViewModel.Stage stage() {
    return get(ImportViewModel.class).look().get().stage();
  }

  @SuppressWarnings("unchecked")
  private ComboBox<Optional<String>> registers() {
    return lookup("#import-register").queryAs(ComboBox.class);
  }

  @SuppressWarnings("unchecked")
  private TableView<ReportedRow> reported() {
    Node table = lookup("#import-refusals").query().lookup(".table-view");
    return (TableView<ReportedRow>) table;
  }
}
