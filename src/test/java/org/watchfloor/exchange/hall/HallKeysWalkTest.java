package org.watchfloor.exchange.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.SignIn;
import org.watchfloor.exchange.hall.KeyStanding.Mine;
import org.watchfloor.exchange.peer.PeerService;
import org.watchfloor.journal.Actor;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.HallAddress;
import org.watchfloor.store.Realm;
import org.watchfloor.support.GuiTest;
import org.watchfloor.support.HandClock;

/** The keys of the station go over in the window of seats, there and back. */
@SuppressWarnings("NullAway.Init") // set by prepare, which runs before every test
class HallKeysWalkTest extends GuiTest {
  private final HallAddress address = TestHall.create();

  @TempDir Path other;
  private TestSeat spare;

  @Override
  protected void prepare() {
    get(SignIn.class).change("值班员甲", "主席位");
    get(HallService.class).moveTo(address, "first");
    Path folder = other.resolve("two");
    SeatFolder.create(folder, address, "two", new Actor("值班员乙", "备机"), Realm.LIVE);
    spare = TestSeat.alone(folder, new HandClock(), "ZS-DH");
    spare.hall.connect();
  }

  @AfterEach
  void letGo() {
    spare.close();
    get(HallService.class).end();
  }

  @Test
  void theyAreHandedToASeatThatReadItsDigitsAndToNoOther() {
    String card = get(PeerService.class).own().fingerprint();
    showSeats();
    waitUntil(() -> text("#keys-own").contains(card));
    assertThat(shown("#keys-digits")).as("nobody asks").isFalse();
    String digits = keys().ask();
    get(HallService.class).beat();
    waitUntil(() -> shown("#keys-digits"));
    assertThat(text("#keys-asking")).contains("值班员").doesNotContain(digits.substring(0, 5));

    type("#keys-digits", card);
    type(KeyCode.ENTER);
    waitUntil(() -> text("#keys-said").contains("什么也没有交"));
    type("#keys-digits", digits);
    type(KeyCode.ENTER);
    waitUntil(() -> text("#keys-said").contains("请把本站指纹读给对方，对方填好才能启用：" + card));
    waitUntil(() -> !shown("#keys-digits"));
    spare.hall.beat();
    keys().take(card);
    assertThat(spare.station.get(PeerService.class).own().fingerprint()).isEqualTo(card);
    String lost = spare.station.get(SignIn.class).actor().seat();
    spare.hall.beat();
    TestHall.silence(address, lost);
    get(HallService.class).beat();
    interact(() -> lookup("#seats .table-view").queryTableView().getSelectionModel().select(1));
    waitUntil(() -> text("#keys-stolen").contains("seat keys renew"));
  }

  @Test
  void theyAreAskedForComparedAndPutInPlaceOrNot() {
    String card = spare.station.get(PeerService.class).own().fingerprint();
    spare.hall.beat();
    showSeats();
    waitUntil(() -> text("#keys-own").startsWith("本席位没有本站密钥"));
    clickOn("#keys-ask");
    waitUntil(() -> text("#keys-mine").contains("30 位数字"));
    clickOn("#keys-withdraw");
    waitUntil(() -> text("#keys-said").startsWith("已收回"));
    clickOn("#keys-ask");
    waitUntil(() -> text("#keys-mine").contains("30 位数字"));
    hand();
    clickOn("#keys-withdraw");
    waitUntil(() -> text("#keys-said").startsWith("没有收"));
    clickOn("#keys-ask");
    waitUntil(() -> text("#keys-mine").contains("30 位数字"));
    hand();
    type("#keys-card", "12345");
    clickOn("#keys-take");
    waitUntil(() -> text("#keys-said").contains("什么也没有改变"));
    type("#keys-card", card);
    clickOn("#keys-take");
    waitUntil(() -> text("#keys-said").startsWith("本站密钥已启用"));
    waitUntil(() -> text("#keys-own").contains(card));
    assertThat(shown("#keys-card")).isFalse();
    assertThat(get(SeatKeys.class).standing().mine()).isInstanceOf(Mine.None.class);
  }

  private void hand() {
    String said = text("#keys-mine");
    String digits = said.substring(said.indexOf('：') + 1).strip();
    keys().hand(get(DataFolder.class).card().incarnation(), digits);
    get(HallService.class).beat();
    waitUntil(() -> shown("#keys-card"));
  }

  private SeatKeys keys() {
    return spare.station.get(SeatKeys.class);
  }

  private boolean shown(String id) {
    return see(() -> {
      Node node = lookup(id).query();
      return Objects.requireNonNull(node.getParent()).isVisible();
    });
  }

  private String text(String id) {
    return see(() -> lookup(id).queryAs(Label.class).getText());
  }

  private void type(String field, String text) {
    clickOn(field);
    interact(() -> lookup(field).queryAs(TextInputControl.class).setText(text));
  }

  private void showSeats() {
    push(KeyCode.CONTROL, KeyCode.K);
    write("指挥厅席位");
    waitUntil(() -> lookup("#hits .list-cell:filled").tryQuery().isPresent());
    type(KeyCode.ENTER);
    waitUntil(() -> lookup("#keys-own").tryQuery().isPresent());
  }
}
