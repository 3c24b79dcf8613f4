package org.watchfloor.shelter.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.shelter.Occupancy;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShelterStage;
import org.watchfloor.shelter.ShelterState;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.dialog.Toasts;

/** The page 安置: all shelters, and what can be done with them. JavaFX thread. */
@Singleton
final class SheltersViewModel {
  private static final Comparator<Shelter> OPEN_FIRST =
      Comparator.comparing((Shelter shelter) -> shelter.occupancy() != Occupancy.CONTRADICTION)
          .thenComparing(shelter -> !shelter.state().holdsPeople())
          .thenComparing(shelter -> shelter.state() != ShelterState.PREPARING)
          .thenComparing(Shelter::number);

  private final ShelterService shelters;
  private final Tasks tasks;
  private final Executor fx;
  private final Toasts toasts;
  private final Live<Overview> overview;
  private final ObjectProperty<@Nullable String> wanted = new SimpleObjectProperty<>();

  /** All shelters at one moment. */
  record Overview(boolean read, List<Shelter> shelters) {
    static final Overview NOTHING = new Overview(false, List.of());

    long open() {
      return shelters.stream().filter(shelter -> shelter.state().holdsPeople()).count();
    }

    long people() {
      return shelters.stream().mapToLong(Shelter::people).sum();
    }

    long placesLeft() {
      return shelters.stream().mapToLong(Shelter::placesLeft).sum();
    }
  }

  @Inject
  SheltersViewModel(ShelterService shelters, Tasks tasks, Executor fx, Toasts toasts) {
    this.shelters = shelters;
    this.tasks = tasks;
    this.fx = fx;
    this.toasts = toasts;
    this.overview =
        new Live<>(
            tasks,
            fx,
            Message.of("shelter.task.read"),
            Overview.NOTHING,
            () -> new Overview(true, shelters.list().stream().sorted(OPEN_FIRST).toList()));
  }

  /** All shelters, anew at every change while they are followed. */
  ReadOnlyObjectProperty<Overview> overview() {
    return overview.value();
  }

  /** Reads now and after every change. */
  Subscription follow() {
    return overview.follow(shelters::onChange);
  }

  /** The number of the shelter to be selected; null for none. */
  ObjectProperty<@Nullable String> wanted() {
    return wanted;
  }

  /** Brings a shelter into another state. */
  void turn(Shelter shelter, ShelterState state, ShelterStage stage, String reason) {
    run(
        "shelter.task.turn",
        () -> {
          shelters.turn(shelter.number(), state, stage, reason);
          return Message.of(
              "shelter.toast.turned", shelter.name(), Message.of("shelter.state." + state.name()));
        });
  }

  /** Reports how many people are inside now. */
  void count(Shelter shelter, long people) {
    run(
        "shelter.task.count",
        () -> {
          Occupancy full = shelters.count(shelter.number(), people, shelters.dayPart(), null);
          return Message.of("shelter.toast." + full.name(), shelter.name(), people);
        });
  }

  private void run(String name, Supplier<Message> command) {
    tasks
        .of(Message.of(name), progress -> command.get())
        .quiet()
        .onSuccess(fx, toasts::say)
        .start();
  }
}
