package org.watchfloor.supply.aid;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferReceipt;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/** What {@code list partners} and {@code list aid} give away. */
final class AidListings {
  private AidListings() {}

  static Listing partners(PartnerService partners) {
    return new RecordListing<>("partners", partners::list)
        .field("number", Partner::number)
        .field("name", Partner::name)
        .field("contact", Partner::contact)
        .field("phone", Partner::phone)
        .field("lends", Partner::lends)
        .field("address", Partner::address)
        .point(Partner::at, Partner::pointSource);
  }

  /** On a map a request stands at the depot the goods come to. */
  static Listing aid(AidService aid, SupplyService supply) {
    return new RecordListing<>("aid", aid::list)
        .field("number", AidRequest::number)
        .field("state", AidRequest::state)
        .field("partner", one -> one.ask().partner())
        .field("partnerName", one -> one.ask().partnerName())
        .field("depot", one -> one.ask().depot())
        .field("purpose", one -> one.ask().purpose())
        .field("needBy", one -> time(one.ask().needBy()))
        .field("asked", one -> goods(one.ask().lines()))
        .field("agreed", one -> goods(one.answer().agreed()))
        .field("answeredBy", one -> one.answer().answeredBy())
        .field("arrived", AidListings::arrived)
        .field("loads", one -> one.arrivals().loads().size())
        .field("toCome", one -> one.awaitsMore() ? goods(one.toCome()) : "")
        .field("returned", one -> goods(one.returned()))
        .field("returnBy", one -> one.answer().returnBy())
        .field("since", one -> one.reached(one.state()).map(step -> time(step.at())).orElse(null))
        .field("by", one -> one.reached(one.state()).map(AidRequest.Step::officer).orElse(null))
        .field("note", AidRequest::note)
        .field("prints", AidRequest::prints)
        .field("contradictory", AidRequest::contradictory)
        .point(one -> supply.depot(one.ask().depot()).map(Depot::at).orElse(null));
  }

  private static String goods(List<TransferLine> lines) {
    return lines.stream()
        .map(line -> line.item() + "=" + line.quantity())
        .collect(Collectors.joining(" "));
  }

  private static String arrived(AidRequest one) {
    return one.arrivals().receipts().stream()
        .map(AidListings::part)
        .collect(Collectors.joining(" "));
  }

  private static String part(TransferReceipt one) {
    return one.item() + "=" + one.accepted() + "/" + one.damaged();
  }

  private static @Nullable OffsetDateTime time(@Nullable Instant at) {
    return at == null ? null : at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
