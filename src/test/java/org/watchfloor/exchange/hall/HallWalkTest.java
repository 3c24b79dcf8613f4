package org.watchfloor.exchange.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.incident.intake.DraftFile;
import org.watchfloor.incident.intake.IntakeDraft;
import org.watchfloor.journal.Actor;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.HallAddress;
import org.watchfloor.store.Realm;
import org.watchfloor.support.GuiTest;
import org.watchfloor.ui.Settings;
import org.watchfloor.ui.dialog.Overlay;

/** What a seat shows of its hall: how many are there, and that it is lost and nothing else is. */
class HallWalkTest extends GuiTest {
  private final HallAddress address = TestHall.create();

  @TempDir Path other;

  @Override
  protected void prepare() {
    get(SignIn.class).change("值班员甲", "主席位");
    get(HallService.class).moveTo(address, "first");
  }

  @AfterEach
  void letGo() {
    get(HallService.class).end();
  }

  private String band() {
    return see(() -> lookup("#band-hall .label").queryAs(Label.class).getText());
  }

  @Test
  void aSpareMachineTakesOverWithWhatWasBeingTyped() throws IOException {
    IntakeDraft draft = new IntakeDraft(Map.of("text", "东港镇河水漫堤，有人被困"));
    get(DraftFile.class).write(draft);
    Path folder = get(DataFolder.class).root();
    Path plan = folder.resolve("plans/drafts/flood.yaml");
    Files.createDirectories(plan.getParent());
    Files.writeString(plan, "title: 草稿");
    get(Settings.class).keep("table/incidents/filter", "东港镇");
    Path settings = folder.resolve("settings.properties");
    waitUntil(() -> Files.exists(settings) && Files.readString(settings).contains("incidents"));
    get(HallService.class).beat();
    HallAddress hall = address;
    Path spare = other.resolve("spare");
    Actor actor = new Actor("值班员乙", "备机");
    assertThatThrownBy(() -> SeatFolder.takeOver(spare, hall, "k", actor, "主席位", Realm.LIVE))
        .as("it is at work")
        .isInstanceOf(RefusedException.class);
    assertThat(spare).doesNotExist();
    assertThatThrownBy(() -> SeatFolder.takeOver(spare, hall, "k", actor, "三号席", Realm.LIVE))
        .isInstanceOf(RefusedException.class);
    TestHall.silence(hall, "主席位");
    SeatFolder.takeOver(spare, hall, "k", actor, "主席位", Realm.LIVE);
    for (Path file : List.of(plan, settings, folder.resolve(DraftFile.NAME))) {
      assertThat(spare.resolve(folder.relativize(file))).hasSameBinaryContentAs(file);
    }
    try (DataFolder opened = DataFolder.open(spare)) {
      assertThat(new DraftFile(opened).read()).isEqualTo(draft);
    }

    get(DraftFile.class).write(IntakeDraft.EMPTY);
    get(HallService.class).beat();
    TestHall.silence(hall, "主席位");
    Path third = other.resolve("third");
    SeatFolder.takeOver(third, hall, "k3", actor, "主席位", Realm.LIVE);
    assertThat(third.resolve(DraftFile.NAME)).as("it was saved meanwhile").doesNotExist();
    assertThat(third.resolve("plans/drafts/flood.yaml")).exists();
  }

  private void showSeats() {
    push(KeyCode.CONTROL, KeyCode.K);
    write("指挥厅席位");
    waitUntil(() -> lookup("#hits .list-cell:filled").tryQuery().isPresent());
    type(KeyCode.ENTER);
    waitUntil(() -> lookup("#hall-standing").tryQuery().isPresent());
  }

  @Test
  void theBandSaysWhoIsThereAndThatTheHallIsLost() {
    waitUntil(() -> band().equals("指挥厅 1 席"));
    SeatFolder.create(other.resolve("two"), address, "two", new Actor("值班员乙", "备机"), Realm.LIVE);
    get(HallService.class).beat();
    waitUntil(() -> band().equals("指挥厅 2 席"));
    showSeats();
    TableView<Seat> seats = lookup("#seats .table-view").query();
    waitUntil(() -> seats.getItems().size() == 2);
    assertThat(see(() -> seats.getItems().stream().map(Seat::officer).toList()))
        .containsExactlyInAnyOrder("值班员甲", "值班员乙");
    assertThat(see(() -> lookup("#hall-standing").queryAs(Label.class).getText()))
        .contains("已连上指挥厅");

    TestHall.shut(address);
    get(HallService.class).beat();
    waitUntil(() -> band().startsWith("指挥厅失联"));
    assertThat(see(() -> lookup("#band-hall").query().getStyleClass().contains("alert"))).isTrue();
    waitUntil(() -> lookup("#hall-standing").queryAs(Label.class).getText().contains("本席位照常值守"));
    type(KeyCode.ESCAPE);
    waitUntil(() -> !get(Overlay.class).showing());
    get(SignIn.class).change("值班员丙", "主席位");
    waitUntil(() -> band().endsWith("待送 1 条"));

    TestHall.open(address);
    get(HallService.class).beat();
    waitUntil(() -> band().equals("指挥厅 2 席"));
    assertThat(lookup("#band-hall").tryQuery().filter(Node::isVisible)).isPresent();
  }
}
