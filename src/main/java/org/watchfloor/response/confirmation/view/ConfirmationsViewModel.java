package org.watchfloor.response.confirmation.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.watchfloor.base.Message;
import org.watchfloor.response.confirmation.Confirmation;
import org.watchfloor.response.confirmation.Confirmations;
import org.watchfloor.response.confirmation.Confirmations.Overridden;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Live;

/** What waits for a second officer, read anew after every change. JavaFX thread. */
@Singleton
final class ConfirmationsViewModel {
  private final Live<Waiting> live;

  /**
   * What waits.
   *
   * @param pending decisions that are not in force yet, the longest waiting first
   * @param overridden decisions that are in force unconfirmed
   */
  record Waiting(List<Confirmation> pending, List<Overridden> overridden) {
    static final Waiting NOTHING = new Waiting(List.of(), List.of());

    int size() {
      return pending.size() + overridden.size();
    }
  }

  @Inject
  ConfirmationsViewModel(Confirmations confirmations, Tasks tasks, Executor fx) {
    live =
        new Live<>(
            tasks,
            fx,
            Message.of("response.task.confirmations"),
            Waiting.NOTHING,
            () -> new Waiting(confirmations.pending(), confirmations.overridden()));
    live.follow(confirmations::onChange);
  }

  ReadOnlyObjectProperty<Waiting> waiting() {
    return live.value();
  }
}
