package org.watchfloor.exchange.parcel;

import org.jspecify.annotations.Nullable;
import org.watchfloor.exchange.parcel.ParcelFact.ParcelSetAside;
import org.watchfloor.exchange.parcel.ParcelFact.ParcelTaken;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Recorded;

/**
 * How entries become packages that were taken in. One set aside may come in again. What a station
 * writes of packages at another counts nowhere.
 */
final class ParcelFold {
  private ParcelFold() {}

  static @Nullable TakenParcel apply(@Nullable TakenParcel before, Recorded recorded) {
    Entry entry = recorded.entry();
    if (!entry.subject().id().startsWith(ParcelStore.id(entry.id().station(), ""))) {
      return before;
    }
    return switch (recorded.fact()) {
      case ParcelTaken fact ->
          new TakenParcel(
              entry.id().station(),
              ParcelStore.numberOf(entry.subject().id()),
              fact.from(),
              fact.madeAt(),
              fact.runs(),
              fact.knows(),
              fact.seals(),
              entry.id(),
              entry.time(),
              entry.recordedAt(),
              entry.actor().officer(),
              null);
      case ParcelSetAside fact when before != null -> before.setAside(fact.reason());
      default -> before;
    };
  }
}
