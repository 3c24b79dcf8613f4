package org.watchfloor.exchange.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.SignIn;
import org.watchfloor.journal.Actor;
import org.watchfloor.store.HallAddress;
import org.watchfloor.support.GuiTest;
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
    SeatFolder.create(other.resolve("two"), address, "two", new Actor("值班员乙", "备机"));
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
