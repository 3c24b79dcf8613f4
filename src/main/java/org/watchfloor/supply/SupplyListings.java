package org.watchfloor.supply;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/** What {@code list supplies}, {@code depots}, {@code stock} and {@code transfers} give away. */
final class SupplyListings {
  private SupplyListings() {}

  static Listing items(SupplyService supply) {
    return new RecordListing<>("supplies", supply::items)
        .field("code", SupplyItem::code)
        .field("name", SupplyItem::name)
        .field("spec", SupplyItem::spec)
        .field("unit", SupplyItem::unit)
        .field("category", SupplyItem::category)
        .field("returnable", SupplyItem::returnable);
  }

  static Listing depots(SupplyService supply) {
    return new RecordListing<>("depots", supply::depots)
        .field("number", Depot::number)
        .field("name", Depot::name)
        .field("tier", Depot::tier)
        .field("keeper", Depot::keeper)
        .field("area", Depot::area)
        .field("address", Depot::address)
        .point(Depot::at, Depot::pointSource)
        .field("phone", Depot::phone);
  }

  static Listing stock(SupplyService supply) {
    return new RecordListing<>("stock", supply::stock)
        .field("depot", line -> line.key().depot())
        .field("item", line -> line.key().item())
        .field("mode", line -> line.key().mode())
        .field("quantity", StockLine::quantity)
        .field("reserved", StockLine::reserved)
        .field("available", supply::available)
        .field("expired", supply::expired)
        .field("leadHours", StockLine::leadHours)
        .field("minimum", StockLine::minimum)
        .field("low", supply::low)
        .field("contradictory", StockLine::contradictory)
        .field("soonestExpiry", SupplyListings::expiry);
  }

  static Listing reservations(ReservationService reservations) {
    return new RecordListing<>("reservations", reservations::list)
        .field("number", held -> held.reservation().number())
        .field("depot", held -> held.key().depot())
        .field("item", held -> held.key().item())
        .field("quantity", held -> held.reservation().quantity())
        .field("holder", held -> held.reservation().holder())
        .field("purpose", held -> held.reservation().purpose())
        .field("until", held -> text(held.reservation().until()))
        .field(
            "since", held -> held.reservation().at().atZone(WatchClock.BEIJING).toOffsetDateTime());
  }

  static Listing transfers(TransferService transfers) {
    return new RecordListing<>("transfers", transfers::list)
        .field("number", TransferOrder::number)
        .field("from", TransferOrder::from)
        .field("toKind", order -> order.to().kind())
        .field("to", order -> order.to().id())
        .field("goods", SupplyListings::goods)
        .field("purpose", TransferOrder::purpose)
        .field("state", TransferOrder::state)
        .field("since", order -> order.since().atZone(WatchClock.BEIJING).toOffsetDateTime())
        .field("approver", order -> order.handling().approver())
        .field("unapproved", TransferOrder::unapproved)
        .field("returnBy", SupplyListings::returnBy)
        .field("prints", order -> order.handling().prints())
        .field("incomplete", TransferOrder::incomplete)
        .field("contradictory", TransferOrder::contradictory);
  }

  private static String goods(TransferOrder order) {
    return order.lines().stream()
        .map(line -> line.item() + "=" + line.quantity())
        .collect(Collectors.joining(" "));
  }

  private static @Nullable String returnBy(TransferOrder order) {
    return text(order.handling().returnBy());
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable String expiry(StockLine line) {
    return line.soonestExpiry().map(Object::toString).orElse(null);
  }
}
