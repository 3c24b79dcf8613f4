package org.watchfloor.exchange.hall;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.task.Startable;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Editing;

/**
 * Tells the hall of every form that is opened or closed at this seat; the form waits for nothing.
 */
@Singleton
final class HallEditing implements Startable {
  private final HallService hall;
  private final Editing editing;
  private final Tasks tasks;
  private Subscription life = () -> {};

  @Inject
  HallEditing(HallService hall, Editing editing, Tasks tasks) {
    this.hall = hall;
    this.editing = editing;
    this.tasks = tasks;
  }

  @Override
  public Order order() {
    return Order.JOBS;
  }

  @Override
  public void start() {
    life = editing.onMine(this::tell);
  }

  @Override
  public void stop() {
    life.close();
  }

  private void tell() {
    if (hall.state() instanceof HallState.Together) {
      tasks
          .of(
              Message.of("exchange.hall.task.editing"),
              progress -> {
                hall.tellEditing();
                return true;
              })
          .quiet()
          .start();
    }
  }
}
