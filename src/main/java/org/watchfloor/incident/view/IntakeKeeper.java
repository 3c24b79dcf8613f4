package org.watchfloor.incident.view;

import jakarta.inject.Inject;
import org.watchfloor.task.Startable;

/**
 * Writes the report being taken down when the console ends, whatever was typed in its last second.
 */
final class IntakeKeeper implements Startable {
  private final IntakeViewModel model;

  @Inject
  IntakeKeeper(IntakeViewModel model) {
    this.model = model;
  }

  @Override
  public Order order() {
    return Order.KNOWLEDGE;
  }

  @Override
  public void start() {
    // The form reads its draft when it is first opened.
  }

  @Override
  public void stop() {
    model.flush();
  }
}
