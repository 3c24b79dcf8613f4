package org.watchfloor.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.watchfloor.support.GuiTest;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.power.Power;
import org.watchfloor.task.power.Power.Mains;
import org.watchfloor.task.power.PowerWatch;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;

/** The plug is pulled, the battery runs down, mains comes back: what the band says of it. */
class PowerBandTest extends GuiTest {
  private Power power = Power.UNKNOWN;
  private final PowerWatch watch = new PowerWatch(() -> power);

  private void runOn(Mains mains, int charge, boolean discharging, int minutes) {
    power =
        new Power(
            mains,
            OptionalInt.of(charge),
            discharging,
            minutes == 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(minutes)));
    watch.look();
  }

  @Test
  void saysWhatTheMachineRunsOnAndAlarmsWhileItIsItsBattery() {
    PowerBandItem item =
        new PowerBandItem(watch, get(Tasks.class), get(Executor.class), get(UiTexts.class));
    try (Subscriptions life = new Subscriptions()) {
      Node badge = see(() -> item.create(life));
      Label words = (Label) badge.lookup(".label");
      assertThat(badge.isVisible()).as("a machine that tells nothing").isFalse();
      runOn(Mains.ON, 90, false, 0);
      waitUntil(() -> badge.isVisible() && words.getText().equals("市电"));
      assertThat(badge.getStyleClass()).doesNotContain("alert");
      runOn(Mains.OFF, 63, true, 125);
      waitUntil(() -> words.getText().equals("电池 63%，约 2时5分"));
      assertThat(badge.getStyleClass()).contains("alert");
      runOn(Mains.OFF, 62, true, 0);
      waitUntil(() -> words.getText().equals("电池 62%"));
      runOn(Mains.ON, 62, false, 0);
      waitUntil(() -> words.getText().equals("市电"));
      assertThat(badge.getStyleClass()).doesNotContain("alert");
    }
  }
}
