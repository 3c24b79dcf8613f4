package org.watchfloor.response.suspension.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.period.FloodPeriod;
import org.watchfloor.response.period.FloodPeriods;
import org.watchfloor.response.suspension.Suspension;
import org.watchfloor.response.suspension.Suspensions;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Live;

/** What is suspended and whether the flood period stands, read anew at changes. JavaFX thread. */
@Singleton
final class SuspensionsViewModel {
  private final Live<Shown> live;

  /**
   * What is shown.
   *
   * @param responding whether a response is in force, so that the board is at hand
   */
  record Shown(Optional<FloodPeriod> period, List<Suspension> open, boolean responding) {
    static final Shown NOTHING = new Shown(Optional.empty(), List.of(), false);
  }

  @Inject
  SuspensionsViewModel(
      Suspensions suspensions,
      FloodPeriods periods,
      ResponseService responses,
      Tasks tasks,
      Executor fx) {
    live =
        new Live<>(
            tasks,
            fx,
            Message.of("response.task.stops"),
            Shown.NOTHING,
            () ->
                new Shown(
                    periods.own(),
                    suspensions.open(),
                    responses.open().stream().anyMatch(one -> one.stage().inForce())));
    live.follow(changed -> {
      List<Subscription> all =
          List.of(
              suspensions.onChange(changed),
              periods.onChange(changed),
              responses.onChange(changed));
      return () -> all.forEach(Subscription::close);
    });
  }

  ReadOnlyObjectProperty<Shown> shown() {
    return live.value();
  }
}
