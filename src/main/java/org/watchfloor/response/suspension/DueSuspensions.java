package org.watchfloor.response.suspension;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.watchfloor.base.Message;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;

/** A suspension must be lifted, or the reason to go on be found, by its planned end. */
final class DueSuspensions implements DueItems {
  private final SuspensionStore store;

  @Inject
  DueSuspensions(SuspensionStore store) {
    this.store = store;
  }

  @Override
  public List<Due> pending() {
    return store.open().stream().flatMap(DueSuspensions::due).toList();
  }

  private static Stream<Due> due(Suspension stop) {
    return stop.plannedEnd().stream()
        .map(end ->
            new Due(
                Suspensions.KIND,
                stop.id(),
                Message.of("response.stop.due", stop.kindSaid(), stop.scope()),
                end));
  }
}
