package org.watchfloor.supply.owed;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.supply.TransferReturns;
import org.watchfloor.supply.TransferService;
import org.watchfloor.supply.TransferState;
import org.watchfloor.supply.aid.AidRequest;
import org.watchfloor.supply.aid.AidService;
import org.watchfloor.supply.aid.GoodsWords;
import org.watchfloor.supply.requisition.PropertyWords;
import org.watchfloor.supply.requisition.Requisition;
import org.watchfloor.supply.requisition.RequisitionService;
import org.watchfloor.supply.requisition.RequisitionState;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/** What has to go back, soonest first: {@code list returns-due}. Background threads. */
public final class OwedReturns {
  private final WatchClock clock;
  private final TransferService transfers;
  private final TransferReturns returns;
  private final AidService aid;
  private final RequisitionService requisitions;
  private final GoodsWords words;

  @Inject
  OwedReturns(
      WatchClock clock,
      TransferService transfers,
      TransferReturns returns,
      AidService aid,
      RequisitionService requisitions,
      GoodsWords words) {
    this.clock = clock;
    this.transfers = transfers;
    this.returns = returns;
    this.aid = aid;
    this.requisitions = requisitions;
    this.words = words;
  }

  /** All that is owed, the longest overdue first; what has no day last. */
  public List<OwedReturn> list() {
    return Stream.of(
            transfers.list().stream().filter(this::owed).map(this::of),
            aid.list().stream().filter(AidRequest::owed).map(this::of),
            requisitions.list().stream()
                .filter(one -> one.state() == RequisitionState.IN_USE)
                .map(this::of))
        .flatMap(rows -> rows)
        .sorted(
            Comparator.comparing(
                    OwedReturn::by, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(OwedReturn::number))
        .toList();
  }

  /** The listing of it. */
  public Listing listing() {
    return new RecordListing<>("returns-due", this::list)
        .field("kind", OwedReturn::kind)
        .field("number", OwedReturn::number)
        .field("what", OwedReturn::what)
        .field("party", OwedReturn::party)
        .field("by", one -> text(one.by()))
        .field("overdue", OwedReturn::overdue);
  }

  private boolean owed(TransferOrder order) {
    return order.state() == TransferState.RETURN_DUE || returns.owesBack(order);
  }

  private OwedReturn of(TransferOrder order) {
    return row(
        OwedReturn.Kind.TRANSFER,
        order.number(),
        words.say(returns.outstanding(order)),
        order.to().name(),
        order.handling().returnBy());
  }

  private OwedReturn of(AidRequest request) {
    return row(
        OwedReturn.Kind.AID,
        request.number(),
        words.say(request.stillHere()),
        request.ask().partnerName(),
        request.answer().returnBy());
  }

  private OwedReturn of(Requisition one) {
    return row(
        OwedReturn.Kind.REQUISITION,
        one.number(),
        PropertyWords.say(one.stillOut().stream().map(one::property).toList()),
        one.certificate().owner().maskedName(),
        one.certificate().returnBy());
  }

  private OwedReturn row(
      OwedReturn.Kind kind, String number, String what, String party, @Nullable LocalDate by) {
    return new OwedReturn(
        kind, number, what, party, by, by != null && by.isBefore(clock.now().toLocalDate()));
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
