package org.watchfloor.app.wall;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.wall.WallAttention.Focus;
import org.watchfloor.app.wall.shown.WallIncident;
import org.watchfloor.base.Subscription;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Subscriptions;

/**
 * Goes round the open incidents, worst first, staying a while at each; rests while something sent
 * is shown. Those the wall is discreet about, or knows no place of, are passed over. JavaFX thread.
 */
final class WallTour {
  private final WallChoices choices;
  private final WallAttention attention;
  private final WallViewModel model;
  private final Tasks tasks;
  private final Executor fx;
  private Subscription next = () -> {};
  private @Nullable String last;
  private boolean going;

  /** Of a chain of steps; a step already on its way when its chain ended finds another number. */
  private int run;

  @Inject
  WallTour(
      WallChoices choices, WallAttention attention, WallViewModel model, Tasks tasks, Executor fx) {
    this.choices = choices;
    this.attention = attention;
    this.model = model;
    this.tasks = tasks;
    this.fx = fx;
  }

  /** Goes whenever it is wanted, as long as the wall is shown. */
  void follow(Subscriptions life) {
    life.follow(choices.tour(), wanted -> turn());
    life.follow(choices.stay(), seconds -> turn());
    life.follow(model.content(), content -> firstStep());
    life.add(this::halt);
  }

  /** The places of the tour as they stand. */
  List<WallIncident> stops() {
    return model.content().get().incidents().stream()
        .filter(one -> !one.dimmed() && one.at() != null)
        .toList();
  }

  private void turn() {
    halt();
    if (choices.tour().get()) {
      going = true;
      step(run);
    }
  }

  /** Whoever switched it on before the first reading need not wait for a whole stay. */
  private void firstStep() {
    if (going && last == null) {
      next.close();
      step(++run);
    }
  }

  private void step(int mine) {
    if (mine != run) {
      return;
    }
    List<WallIncident> stops = stops();
    if (!attention.busy()) {
      if (stops.isEmpty()) {
        leave();
      } else {
        WallIncident stop = stops.get(after(stops));
        last = stop.id();
        attention.visit(new ObjectRef(IncidentService.KIND, stop.id()), stay());
      }
    }
    next = tasks.after(stay(), () -> fx.execute(() -> step(mine)));
  }

  private int after(List<WallIncident> stops) {
    for (int place = 0; place < stops.size(); place++) {
      if (stops.get(place).id().equals(last)) {
        return (place + 1) % stops.size();
      }
    }
    return 0;
  }

  private Duration stay() {
    return Duration.ofSeconds(choices.stay().get());
  }

  private void halt() {
    next.close();
    run++;
    going = false;
    last = null;
    leave();
  }

  private void leave() {
    Focus now = attention.focus().get();
    if (now != null && !now.sent()) {
      attention.release();
    }
  }
}
