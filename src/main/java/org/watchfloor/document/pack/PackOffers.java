package org.watchfloor.document.pack;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.task.power.Power;
import org.watchfloor.task.power.PowerWatch;
import org.watchfloor.ui.Settings;

/**
 * When the pack is offered by itself: a response of level II or I is in force, mains is gone, or
 * the battery runs low. Each occasion once: printing or declining answers it, and mains that comes
 * back ends it. Not the JavaFX thread.
 */
@Singleton
public final class PackOffers {
  /** A printer wants its power too. */
  static final int LOW = 20;

  private static final String ANSWERED = "pack/answered";
  private static final String MAINS = "mains";
  private static final String BATTERY = "battery";
  private static final String BETWEEN = " ";
  private static final int KEPT = 50;

  private final ResponseService responses;
  private final PowerWatch power;
  private final Settings settings;
  private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final Set<String> answeredPower = new TreeSet<>();

  @Inject
  PackOffers(ResponseService responses, PowerWatch power, Settings settings) {
    this.responses = responses;
    this.power = power;
    this.settings = settings;
    power.onChange(this::powerChanged);
  }

  /**
   * Why the pack is offered.
   *
   * @param key what makes it the same occasion
   * @param why in words
   */
  public record Occasion(String key, Message why) {}

  /** What is offered now and was not answered; reads the tables. */
  public List<Occasion> open() {
    List<Occasion> all = new ArrayList<>();
    Set<String> answered = answered();
    for (Response one : responses.open()) {
      if (one.stage().inForce()
          && !ResponseLevel.II.isAbove(one.level())
          && !answered.contains(one.id())) {
        all.add(
            new Occasion(
                one.id(),
                Message.of(
                    "pack.offer.level",
                    Message.of("response.hazard." + one.hazard().name()),
                    Message.of("response.level." + one.level().name()))));
      }
    }
    Power last = power.last();
    synchronized (this) {
      if (last.mains() == Power.Mains.OFF && !answeredPower.contains(MAINS)) {
        all.add(new Occasion(MAINS, Message.of("pack.offer.mains")));
      }
      if (last.low(LOW) && !answeredPower.contains(BATTERY)) {
        all.add(
            new Occasion(BATTERY, Message.of("pack.offer.battery", last.charge().orElseThrow())));
      }
    }
    return all;
  }

  private void powerChanged() {
    Power now = power.last();
    synchronized (this) {
      if (now.mains() != Power.Mains.OFF) {
        answeredPower.remove(MAINS);
      }
      if (!now.discharging()) {
        answeredPower.remove(BATTERY);
      }
    }
    tell();
  }

  /** These were answered, by printing or by declining: they are not offered again. */
  public void answered(List<Occasion> occasions) {
    if (occasions.isEmpty()) {
      return;
    }
    List<String> all = new ArrayList<>(answered());
    synchronized (this) {
      for (Occasion one : occasions) {
        if (one.key().equals(MAINS) || one.key().equals(BATTERY)) {
          answeredPower.add(one.key());
        } else {
          all.add(one.key());
        }
      }
    }
    settings.keep(
        ANSWERED, String.join(BETWEEN, all.subList(Math.max(0, all.size() - KEPT), all.size())));
    tell();
  }

  private Set<String> answered() {
    return new LinkedHashSet<>(Arrays.asList(settings.get(ANSWERED, "").split(BETWEEN, -1)));
  }

  /** Is told of every change of what is offered, on the thread that made it. */
  public Subscription onChange(Runnable changed) {
    Subscription levels = responses.onChange(changed);
    listeners.add(changed);
    return () -> {
      levels.close();
      listeners.remove(changed);
    };
  }

  private void tell() {
    listeners.forEach(Runnable::run);
  }
}
