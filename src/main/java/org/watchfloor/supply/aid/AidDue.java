package org.watchfloor.supply.aid;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;

/** Aid that has to be here by a moment, and what has to go back by the end of a day. */
final class AidDue implements DueItems {
  private final AidStore store;

  @Inject
  AidDue(AidStore store) {
    this.store = store;
  }

  @Override
  public List<Due> pending() {
    return store.list().stream().flatMap(AidDue::due).toList();
  }

  private static Stream<Due> due(AidRequest one) {
    LocalDate back = one.answer().returnBy();
    if (one.owed() && back != null) {
      return Stream.of(
          new Due(
              AidService.KIND,
              one.number(),
              Message.of("mutual.due.back", one.number(), one.ask().partnerName(), back),
              back.plusDays(1).atStartOfDay(WatchClock.BEIJING).toInstant()));
    }
    Instant wanted = one.ask().needBy();
    return one.state().awaited() && wanted != null
        ? Stream.of(
            new Due(
                AidService.KIND,
                one.number(),
                Message.of(
                    "mutual.due.wanted",
                    one.number(),
                    one.ask().partnerName(),
                    Message.of("mutual.state." + one.state().name())),
                wanted))
        : Stream.empty();
  }
}
