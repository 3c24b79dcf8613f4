package org.watchfloor.supply.demand;

import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/** All demands as rows: {@code list demands}. */
final class DemandListing {
  private DemandListing() {}

  static Listing of(DemandService demands) {
    return new RecordListing<>("demands", demands::list)
        .field("number", SupplyDemand::number)
        .field("toKind", one -> one.to().kind())
        .field("to", one -> one.to().id())
        .field("toName", one -> one.to().name())
        .field("item", SupplyDemand::item)
        .field("quantity", SupplyDemand::quantity)
        .field("left", demands::left)
        .field("priority", SupplyDemand::priority)
        .field("latest", DemandListing::latest)
        .field("asker", SupplyDemand::asker)
        .field("askedAt", one -> one.askedAt().atZone(WatchClock.BEIJING).toOffsetDateTime())
        .field("transfers", DemandListing::transfers)
        .field("withdrawn", SupplyDemand::withdrawn);
  }

  private static @Nullable Object latest(SupplyDemand one) {
    return one.latest() == null ? null : one.latest().atZone(WatchClock.BEIJING).toOffsetDateTime();
  }

  private static String transfers(SupplyDemand one) {
    return String.join(" ", one.planned().stream().map(SupplyDemand.Planned::transfer).toList());
  }
}
