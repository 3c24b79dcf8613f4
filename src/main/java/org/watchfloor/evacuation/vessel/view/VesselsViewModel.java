package org.watchfloor.evacuation.vessel.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.evacuation.vessel.HarbourCount;
import org.watchfloor.evacuation.vessel.Vessel;
import org.watchfloor.evacuation.vessel.VesselReport;
import org.watchfloor.evacuation.vessel.VesselService;
import org.watchfloor.evacuation.vessel.VesselState;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.RowActs;
import org.watchfloor.ui.dialog.Toasts;

/** All vessels, their harbours, and one report a key. JavaFX thread. */
@Singleton
final class VesselsViewModel {
  private final VesselService vessels;
  private final RowActs acts;
  private final Toasts toasts;
  private final Live<Fleet> fleet;
  private final ObjectProperty<@Nullable String> wanted = new SimpleObjectProperty<>();

  /** All of them at one moment. */
  record Fleet(boolean read, List<Vessel> vessels, List<HarbourCount> harbours) {
    static final Fleet NOTHING = new Fleet(false, List.of(), List.of());

    long out() {
      return vessels.stream().filter(one -> one.state().out()).count();
    }

    long peopleOut() {
      return vessels.stream().filter(one -> one.state().out()).mapToLong(Vessel::people).sum();
    }

    long distress() {
      return vessels.stream().filter(one -> one.state().distress()).count();
    }

    long count(VesselState state) {
      return vessels.stream().filter(one -> one.state() == state).count();
    }
  }

  @Inject
  VesselsViewModel(VesselService vessels, Tasks tasks, Executor fx, Toasts toasts) {
    this.vessels = vessels;
    this.acts = new RowActs(tasks, fx);
    this.toasts = toasts;
    this.fleet =
        new Live<>(
            tasks,
            fx,
            Message.of("vessel.task.read"),
            Fleet.NOTHING,
            () -> new Fleet(true, vessels.list(), vessels.harbours()));
  }

  /** All of them, anew at every change while they are followed. */
  ReadOnlyObjectProperty<Fleet> fleet() {
    return fleet.value();
  }

  /** Reads now and after every change. */
  Subscription follow() {
    return fleet.follow(vessels::onChange);
  }

  /** The number of the vessel to be selected; null for none. */
  ObjectProperty<@Nullable String> wanted() {
    return wanted;
  }

  /** One key: its state now. */
  void turn(Vessel vessel, VesselState state) {
    acts.act(
        fleet().get(),
        vessel.number() + state,
        Message.of("vessel.task.report"),
        () -> {
          vessels.report(vessel.number(), VesselReport.of(state, ""), null);
          return state;
        },
        done -> said(vessel, state, vessel.people()));
  }

  /** All that one call says. On a background thread. */
  void report(Vessel vessel, VesselReport report, @Nullable Instant at) {
    vessels.report(vessel.number(), report, at);
    Long aboard = report.aboard();
    long people = aboard == null ? vessel.people() : aboard;
    said(vessel, report.state() == null ? vessel.state() : report.state(), people);
  }

  private void said(Vessel vessel, VesselState state, long people) {
    Message word = Message.of("vessel.state." + state.name());
    long crew = vessel.profile().crew();
    if (crew > 0 && people > crew) {
      toasts.warn(Message.of("vessel.toast.over", vessel.name(), people, crew));
    } else if (people > 0) {
      toasts.say(Message.of("vessel.toast.aboard", vessel.name(), word, people));
    } else {
      toasts.say(Message.of("vessel.toast.state", vessel.name(), word));
    }
  }
}
