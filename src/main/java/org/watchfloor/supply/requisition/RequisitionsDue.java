package org.watchfloor.supply.requisition;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;

/** Property that has to be back, and compensation that has to be paid, by the end of a day. */
final class RequisitionsDue implements DueItems {
  private final RequisitionStore store;

  @Inject
  RequisitionsDue(RequisitionStore store) {
    this.store = store;
  }

  @Override
  public List<Due> pending() {
    return store.list().stream().flatMap(RequisitionsDue::due).toList();
  }

  private static Stream<Due> due(Requisition one) {
    String key =
        one.state() == RequisitionState.IN_USE
            ? "requisition.due.back"
            : "requisition.due.compensation";
    return one.dueBy().stream()
        .map(by ->
            new Due(
                RequisitionService.KIND,
                one.number(),
                Message.of(key, one.number(), PropertyWords.say(one.certificate().property()), by),
                by.plusDays(1).atStartOfDay(WatchClock.BEIJING).toInstant()));
  }
}
