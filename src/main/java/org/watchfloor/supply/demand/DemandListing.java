package org.watchfloor.supply.demand;

import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/** All demands as rows: {@code list demands}. */
final class DemandListing {
  private DemandListing() {}

  static Listing of(DemandService demands, WatchClock clock) {
    return new RecordListing<>("demands", demands::withLeft)
        .field("number", one -> one.demand().number())
        .field("toKind", one -> one.demand().to().kind())
        .field("to", one -> one.demand().to().id())
        .field("toName", one -> one.demand().to().name())
        .field("kit", one -> one.demand().kit())
        .field("item", one -> one.demand().item())
        .field("quantity", one -> one.demand().quantity())
        .field("left", OpenDemand::left)
        .field("priority", one -> one.demand().priority())
        .field("latest", one -> latest(one.demand()))
        .field(
            "late",
            one -> one.demand().stands() && one.left() > 0 && one.demand().past(clock.instant()))
        .field("asker", one -> one.demand().asker())
        .field(
            "askedAt", one -> one.demand().askedAt().atZone(WatchClock.BEIJING).toOffsetDateTime())
        .field("transfers", one -> transfers(one.demand()))
        .field("withdrawn", one -> one.demand().withdrawn());
  }

  private static @Nullable Object latest(SupplyDemand one) {
    return one.latest() == null ? null : one.latest().atZone(WatchClock.BEIJING).toOffsetDateTime();
  }

  private static String transfers(SupplyDemand one) {
    return String.join(" ", one.planned().stream().map(SupplyDemand.Planned::transfer).toList());
  }
}
