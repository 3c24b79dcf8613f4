package org.watchfloor.exchange.hall;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.watchfloor.exchange.hall.HallState.Alone;
import org.watchfloor.exchange.hall.HallState.Together;
import org.watchfloor.store.HallAddress;
import org.watchfloor.support.GuiTest;

/** A station of one machine goes to a hall's database and back, on the page. */
class HallMoveWalkTest extends GuiTest {
  private final HallAddress hall = TestHall.create();

  @AfterEach
  void letGo() {
    get(HallService.class).end();
  }

  @Test
  void theRecordGoesToADatabaseTypedOnThePageAndComesBack() {
    showSeats();
    type("#hall-address", "10.0.0.5/watchfloor");
    clickOn("#hall-move");
    waitUntil(() -> said().contains("jdbc:postgresql://"));
    assertThat(get(HallService.class).state()).as("nothing happened").isInstanceOf(Alone.class);

    type("#hall-address", hall.url());
    type("#hall-user", hall.user());
    type("#hall-password", hall.password());
    clickOn("#hall-move");
    waitUntil(() -> get(HallService.class).state() instanceof Together);
    waitUntil(() -> said().startsWith("已移到指挥厅"));
    waitUntil(() -> !lookup("#hall-address").query().getParent().getParent().isVisible());
    assertThat(see(() -> lookup("#hall-password").queryAs(TextInputControl.class).getText()))
        .isEmpty();

    clickOn("#hall-leave");
    waitUntil(() -> lookup("#question-act").tryQuery().filter(Node::isVisible).isPresent());
    clickOn("#question-act");
    waitUntil(() -> get(HallService.class).state() instanceof Alone);
  }

  private void showSeats() {
    push(KeyCode.CONTROL, KeyCode.K);
    write("指挥厅席位");
    waitUntil(() -> lookup("#hits .list-cell:filled").tryQuery().isPresent());
    type(KeyCode.ENTER);
    waitUntil(() -> lookup("#hall-address").tryQuery().isPresent());
  }

  private void type(String field, String text) {
    interact(() -> lookup(field).queryAs(TextInputControl.class).setText(text));
  }

  private String said() {
    return lookup("#hall-said").queryAs(Label.class).getText();
  }
}
