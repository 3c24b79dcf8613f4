package org.watchfloor.supply.requisition;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.supply.requisition.Requisition.Compensation;
import org.watchfloor.supply.requisition.Requisition.Step;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/** All requisitions as rows, owners masked: {@code list requisitions}. */
final class RequisitionListing {
  private RequisitionListing() {}

  static Listing of(RequisitionService requisitions) {
    return new RecordListing<>("requisitions", requisitions::list)
        .field("number", Requisition::number)
        .field("state", Requisition::state)
        .field("basis", one -> one.certificate().basis())
        .field("purpose", one -> one.certificate().purpose())
        .field("property", one -> PropertyWords.say(one.certificate().property()))
        .field("back", RequisitionListing::back)
        .field("owner", one -> one.certificate().owner().maskedName())
        .field("ownerPhone", one -> one.certificate().owner().maskedPhone())
        .field("taker", one -> one.certificate().taker())
        .field("place", one -> one.certificate().place())
        .field(
            "issuedAt",
            one -> one.reached(RequisitionState.IN_USE).map(RequisitionListing::at).orElse(null))
        .field("takenAt", one -> time(one.certificate().takenAt()))
        .field("afterwards", one -> one.certificate().afterwards())
        .field("urgency", one -> one.certificate().urgency())
        .field("returnBy", one -> one.certificate().returnBy())
        .field("endedAt", RequisitionListing::ended)
        .field("note", one -> one.end().note())
        .field("compensateBy", one -> one.end().compensateBy())
        .field("compensatedOn", one -> paid(one).map(Compensation::on).orElse(null))
        .field("compensation", one -> paid(one).map(Compensation::how).orElse(null))
        .field("prints", Requisition::prints)
        .field("contradictory", one -> one.contradictions().any());
  }

  private static String back(Requisition one) {
    return one.back().stream()
        .flatMap(part -> part.parts().stream())
        .map(one::property)
        .map(part -> PropertyWords.say(List.of(part)))
        .collect(Collectors.joining(" · "));
  }

  private static Optional<Compensation> paid(Requisition one) {
    return Optional.ofNullable(one.compensation());
  }

  private static @Nullable OffsetDateTime ended(Requisition one) {
    return one.reached(RequisitionState.RETURNED)
        .or(() -> one.reached(RequisitionState.USED_UP))
        .or(() -> one.reached(RequisitionState.DAMAGED))
        .map(RequisitionListing::at)
        .orElse(null);
  }

  private static OffsetDateTime at(Step step) {
    return step.at().atZone(WatchClock.BEIJING).toOffsetDateTime();
  }

  private static @Nullable OffsetDateTime time(@Nullable Instant at) {
    return at == null ? null : at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
