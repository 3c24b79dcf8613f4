package org.watchfloor.evacuation.trigger;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.evacuation.EvacuationService;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;

/** Whoever is asked to be moved and was not called is overdue from the moment that asks. */
final class TriggersDue implements DueItems {
  private final MoveTriggers triggers;

  @Inject
  TriggersDue(MoveTriggers triggers) {
    this.triggers = triggers;
  }

  @Override
  public List<Due> pending() {
    return triggers.open().stream()
        .map(one ->
            new Due(
                EvacuationService.KIND,
                "",
                Message.of(
                    "evacuation.trigger.due",
                    one.cause().said(),
                    one.points().size(),
                    one.households(),
                    one.people()),
                one.since()))
        .toList();
  }
}
