package org.watchfloor.supply.aid;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    return Stream.of(toCome(one), toGoBack(one)).flatMap(Optional::stream);
  }

  private static Optional<Due> toGoBack(AidRequest one) {
    LocalDate back = one.answer().returnBy();
    return one.owed() && back != null
        ? Optional.of(
            new Due(
                AidService.KIND,
                one.number(),
                Message.of("mutual.due.back", one.number(), one.ask().partnerName(), back),
                back.plusDays(1).atStartOfDay(WatchClock.BEIJING).toInstant()))
        : Optional.empty();
  }

  private static Optional<Due> toCome(AidRequest one) {
    Instant wanted = one.ask().needBy();
    return wanted != null && (one.state().awaited() || one.awaitsMore())
        ? Optional.of(
            new Due(
                AidService.KIND,
                one.number(),
                Message.of(
                    "mutual.due.wanted", one.number(), one.ask().partnerName(), one.stateName()),
                wanted))
        : Optional.empty();
  }
}
