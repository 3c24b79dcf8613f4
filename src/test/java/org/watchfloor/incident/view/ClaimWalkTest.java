package org.watchfloor.incident.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.WatchClock;
import org.watchfloor.claim.ClaimService;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.Reports;
import org.watchfloor.journal.Subject;
import org.watchfloor.support.GuiTest;
import org.watchfloor.support.HandClock;
import org.watchfloor.ui.dialog.Overlay;

/** An officer says that an incident is his, and another takes it over. */
class ClaimWalkTest extends GuiTest {
  private final HandClock clock = new HandClock();
  private String incident = "";

  @Override
  protected WatchClock clock() {
    return clock;
  }

  private void openOne() {
    get(SignIn.class).change("值班员甲", "1");
    incident = get(IncidentService.class).report(Reports.waterlogging("码头", null, clock.instant()));
    clickOn("#rail-incident");
    waitUntil(() -> line().equals("没有人认领"));
    clickOn("#incident-list");
  }

  private String line() {
    return lookup("#incident-claimed").queryAs(Label.class).getText();
  }

  private boolean inTheList(String mark) {
    return lookup("#incident-list .label").queryAllAs(Label.class).stream()
        .anyMatch(label -> label.isVisible() && label.getText().equals(mark));
  }

  private String officer() {
    Subject about = IncidentService.subject(incident);
    return get(ClaimService.class).find(about).map(one -> one.officer()).orElse("");
  }

  @Test
  void oneKeyTakesItAndEveryoneSeesWhoseItIs() {
    openOne();
    push(KeyCode.CONTROL, KeyCode.J);
    waitUntil(() -> line().equals("由本人认领，10:10 起"));
    waitUntil(() -> inTheList("本人认领"));
    assertThat(officer()).isEqualTo("值班员甲");
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
    waitUntil(() -> openPage().equals("callout"));
    assertThat(officer()).as("the key of a page lets nothing go").isEqualTo("值班员甲");
    clickOn("#rail-incident");
    waitUntil(() -> line().startsWith("由本人认领"));
    clickOn("#incident-claim-release");
    waitUntil(() -> line().equals("没有人认领"));
    assertThat(officer()).isEmpty();
  }

  @Test
  void itIsGivenToAnotherWhoIsNamed() {
    openOne();
    push(KeyCode.CONTROL, KeyCode.J);
    waitUntil(() -> line().startsWith("由本人认领"));
    clickOn("#incident-claim-give");
    waitUntil(() -> lookup("#form-0").queryAs(TextField.class).isFocused());
    write("值班员乙");
    push(KeyCode.ENTER);
    waitUntil(() -> line().equals("已由 值班员乙 认领，10:10 起"));
    waitUntil(() -> inTheList("值班员乙 认领"));
    push(KeyCode.CONTROL, KeyCode.J);
    waitUntil(() -> get(Overlay.class).showing());
    waitUntil(() -> lookup("#form-0").queryAs(TextField.class).isFocused());
    write("乙去现场了");
    push(KeyCode.ENTER);
    waitUntil(() -> line().startsWith("由本人认领"));
    assertThat(officer()).isEqualTo("值班员甲");
  }

  @Test
  void aStaleOneIsTakenOverWithTheKeyAlone() {
    openOne();
    push(KeyCode.CONTROL, KeyCode.J);
    waitUntil(() -> line().startsWith("由本人认领"));
    get(SignIn.class).change("值班员乙", "1");
    waitUntil(() -> line().equals("已由 值班员甲 认领，10:10 起"));
    clock.move(Duration.ofMinutes(16));
    waitUntil(() -> line().equals("值班员甲 认领（10:10 起），已失联 16 分钟"));
    assertThat(see(() -> inTheList("值班员甲 认领，已失联 16 分钟"))).isTrue();
    push(KeyCode.CONTROL, KeyCode.J);
    waitUntil(() -> line().equals("由本人认领，10:26 起"));
    assertThat(officer()).isEqualTo("值班员乙");
  }
}
