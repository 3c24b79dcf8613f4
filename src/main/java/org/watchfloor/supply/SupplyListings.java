package org.watchfloor.supply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
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

  /** A transfer and where its goods are to go; nothing if that is no place any more. */
  private record Sent(TransferOrder order, @Nullable GeoPoint to) {}

  /** On a map a transfer stands where its goods are to go. */
  static Listing transfers(TransferService transfers, Set<TransferTargets> targets) {
    return new RecordListing<>("transfers", () -> sent(transfers, targets))
        .field("number", one -> one.order().number())
        .field("from", one -> one.order().from())
        .field("toKind", one -> one.order().to().kind())
        .field("to", one -> one.order().to().id())
        .field("goods", one -> goods(one.order()))
        .field("purpose", one -> one.order().purpose())
        .field("state", one -> one.order().state())
        .field("since", one -> one.order().since().atZone(WatchClock.BEIJING).toOffsetDateTime())
        .field("approver", one -> one.order().handling().approver())
        .field("unapproved", one -> one.order().unapproved())
        .field("returnBy", one -> returnBy(one.order()))
        .field("prints", one -> one.order().handling().prints())
        .field("incomplete", one -> one.order().incomplete())
        .field("contradictory", one -> one.order().contradictory())
        .point(Sent::to);
  }

  private static List<Sent> sent(TransferService transfers, Set<TransferTargets> targets) {
    Map<Destination, GeoPoint> places = new HashMap<>();
    for (TransferTargets some : targets) {
      some.list().forEach(one -> places.put(plain(one.destination()), one.at()));
    }
    return transfers.list().stream()
        .map(order -> new Sent(order, places.get(plain(order.to()))))
        .toList();
  }

  /** The same place under a name of its own still is that place. */
  private static Destination plain(Destination to) {
    return new Destination(to.kind(), to.id(), "");
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
