package org.watchfloor.shelter.arrival;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Mask;
import org.watchfloor.base.WatchClock;
import org.watchfloor.shelter.arrival.ArrivalFinder.Guest;
import org.watchfloor.shelter.arrival.ArrivalRegisters.Standing;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/** What {@code list arrivals} and {@code list arrival-registers} give away; people masked. */
final class ArrivalListings {
  private ArrivalListings() {}

  static Listing arrivals(ArrivalService arrivals, ArrivalFinder finder) {
    return new RecordListing<>("arrivals", () -> finder.guests(arrivals.list()))
        .field("id", guest -> guest.arrival().id())
        .field("shelter", guest -> guest.arrival().shelter())
        .field("state", guest -> guest.arrival().stay().state())
        .field("name", guest -> said(guest.maskedName()))
        .field("idNumber", guest -> said(guest.person().maskedId()))
        .field("idChecked", ArrivalListings::checked)
        .field("phone", guest -> said(Mask.phone(guest.person().phone())))
        .field("home", guest -> said(Mask.address(guest.person().home())))
        .field("sex", guest -> guest.arrival().person().sex())
        .field("age", guest -> guest.arrival().person().age())
        .field("needs", guest -> guest.arrival().person().needs().stream().map(Enum::name).toList())
        .field("tag", guest -> said(guest.arrival().tag()))
        .field("family", guest -> guest.arrival().family())
        .field("arrivedAt", guest -> time(guest.arrival().arrivedAt()))
        .field("since", guest -> time(guest.arrival().stay().since()))
        .field("left", guest -> guest.arrival().stay().left())
        .field("over", guest -> said(guest.arrival().stay().over()))
        .field("register", guest -> guest.arrival().register())
        .field("readable", Guest::readable)
        .field("contradictory", guest -> guest.arrival().contradictions().any());
  }

  static Listing registers(ArrivalRegisters registers) {
    return new RecordListing<>("arrival-registers", registers::list)
        .field("number", standing -> standing.register().number())
        .field("title", standing -> said(standing.register().title()))
        .field("openedAt", standing -> time(standing.register().opened()))
        .field("people", Standing::people)
        .field("inside", Standing::inside)
        .field("keyHere", Standing::keyHere)
        .field("keyCopies", standing -> standing.register().handedOut())
        .field("destroyedAt", ArrivalListings::destroyedAt)
        .field("orderedBy", ArrivalListings::orderedBy)
        .field("basis", ArrivalListings::basis);
  }

  private static @Nullable Object checked(Guest guest) {
    return guest.person().idNumber().isEmpty() ? null : guest.person().idChecked();
  }

  private static @Nullable Object destroyedAt(Standing standing) {
    ArrivalRegister.Destruction destroyed = standing.register().destroyed();
    return destroyed == null ? null : time(destroyed.at());
  }

  private static @Nullable Object orderedBy(Standing standing) {
    ArrivalRegister.Destruction destroyed = standing.register().destroyed();
    return destroyed == null ? null : destroyed.orderedBy();
  }

  private static @Nullable Object basis(Standing standing) {
    ArrivalRegister.Destruction destroyed = standing.register().destroyed();
    return destroyed == null ? null : destroyed.basis();
  }

  private static @Nullable Object said(String text) {
    return text.isEmpty() ? null : text;
  }

  private static OffsetDateTime time(Instant at) {
    return at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
