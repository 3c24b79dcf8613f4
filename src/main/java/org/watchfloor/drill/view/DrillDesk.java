package org.watchfloor.drill.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.watchfloor.base.DrillClock;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.drill.Drill;
import org.watchfloor.drill.DrillService;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Live;

/** The drill as every screen shows it, and the acts on its clock. JavaFX thread. */
@Singleton
public final class DrillDesk {
  private static final int HURRIED = 10;

  private final DrillService drills;
  private final DrillClock clock;
  private final DrillAct act;
  private final Live<Optional<Drill>> drill;

  @Inject
  DrillDesk(DrillService drills, DrillClock clock, DrillAct act, Tasks tasks, Executor fx) {
    this.drills = drills;
    this.clock = clock;
    this.act = act;
    this.drill =
        new Live<>(
            tasks, fx, Message.of("drill.task.read"), Optional.<Drill>empty(), drills::current);
  }

  /** The drill as last read. */
  ReadOnlyObjectProperty<Optional<Drill>> drill() {
    return drill.value();
  }

  /** Reads it now and after every change, until it is closed. */
  Subscription follow() {
    return drill.follow(drills::onChange);
  }

  /** How the clock goes now. */
  DrillClock.Setting pace() {
    return clock.setting();
  }

  /** Lets the clock run as the machine's does. */
  void run() {
    act.start(() -> drills.run(1));
  }

  /** Lets it stand. */
  void pause() {
    act.start(drills::pause);
  }

  /** Ten times as fast, and from there as fast as it can. */
  void hurry() {
    int rate = clock.setting().rate();
    act.start(() -> drills.run(rate < HURRIED ? HURRIED : DrillClock.FASTEST));
  }
}
