package org.watchfloor.app.shell;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Throttle;
import org.watchfloor.task.power.Power;
import org.watchfloor.task.power.PowerWatch;
import org.watchfloor.ui.BandItem;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.BandBadge;

/**
 * What this machine runs on: that mains comes in, or what is left in the battery and for how long.
 * An alarm while it lives on its battery. Nothing for a machine that tells nothing.
 */
final class PowerBandItem implements BandItem {
  /** Of a fall from 100 to 0 percent; two icons are enough to see which way it goes. */
  private static final int HALF = 50;

  private final PowerWatch power;
  private final Tasks tasks;
  private final Executor fx;
  private final UiTexts texts;

  @Inject
  PowerBandItem(PowerWatch power, Tasks tasks, Executor fx, UiTexts texts) {
    this.power = power;
    this.tasks = tasks;
    this.fx = fx;
    this.texts = texts;
  }

  @Override
  public Place place() {
    return Place.RIGHT;
  }

  @Override
  public int order() {
    return 88;
  }

  @Override
  public Node create(Subscriptions life) {
    BandBadge badge = new BandBadge("band-power", "mdi2p-power-plug");
    Tooltip hint = new Tooltip();
    Tooltip.install(badge, hint);
    Throttle show = tasks.throttle(fx, Duration.ofMillis(100), () -> show(badge, hint));
    life.add(show::close);
    life.add(power.onChange(show::trigger));
    show(badge, hint);
    return badge;
  }

  private void show(BandBadge badge, Tooltip hint) {
    Power now = power.last();
    boolean told = !now.equals(Power.UNKNOWN);
    badge.setVisible(told);
    badge.setManaged(told);
    badge.alert(now.onBattery());
    badge.icon(icon(now));
    badge.say(words(now));
    hint.setText(texts.get(now.onBattery() ? "app.power.battery.hint" : "app.power.mains.hint"));
  }

  private static String icon(Power now) {
    if (!now.onBattery()) {
      return "mdi2p-power-plug";
    }
    return now.charge().orElse(0) > HALF ? "mdi2b-battery-70" : "mdi2b-battery-20";
  }

  private String words(Power now) {
    if (!now.onBattery()) {
      return texts.get("app.power.mains");
    }
    if (now.charge().isEmpty()) {
      return texts.get("app.power.battery");
    }
    String charge = texts.get("app.power.charge", now.charge().getAsInt());
    Optional<Duration> left = now.left();
    return left.isEmpty()
        ? charge
        : texts.get("app.power.left", charge, left.get().toHours(), left.get().toMinutesPart());
  }
}
