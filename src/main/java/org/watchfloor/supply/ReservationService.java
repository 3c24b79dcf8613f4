package org.watchfloor.supply;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.supply.SupplyFact.StockReleased;
import org.watchfloor.supply.SupplyFact.StockReserved;

/**
 * The door to goods held back for a purpose 预留. What is held back stands in the depot and in the
 * number of its ledger; it is not available, so that no order and no allocation counts on it, until
 * a counter-entry lets go of it. Nothing lets go of it by itself: a reservation past its day stands
 * among what is overdue. Any thread but the JavaFX thread.
 */
@Singleton
public final class ReservationService {
  private final Journal journal;
  private final SignIn signIn;
  private final WatchClock clock;
  private final SupplyService supply;
  private final StockLedger ledger;

  @Inject
  ReservationService(
      Journal journal, SignIn signIn, WatchClock clock, SupplyService supply, StockLedger ledger) {
    this.journal = journal;
    this.signIn = signIn;
    this.clock = clock;
    this.supply = supply;
    this.ledger = ledger;
  }

  /** A reservation and the line of stock it is of. */
  public record Held(StockKey key, Reservation reservation) {}

  /** Everything held back, depot by depot. */
  public List<Held> list() {
    return supply.stock().stream()
        .flatMap(line -> line.reservations().stream().map(one -> new Held(line.key(), one)))
        .toList();
  }

  /**
   * Holds goods back.
   *
   * @param key goods in hand
   * @param quantity above 0
   * @param holder for whom
   * @param purpose what for
   * @param until the last day it is meant to last; null if not said
   * @return the number of the reservation
   * @throws RefusedException if less can be given out, the day is past, or it is not said for whom
   *     and what for
   */
  public String reserve(
      StockKey key, long quantity, String holder, String purpose, @Nullable LocalDate until) {
    SupplyItem.check(quantity);
    if (holder.isBlank() || purpose.isBlank()) {
      throw RefusedException.of("supply.refused.reserve_words");
    }
    if (until != null && until.isBefore(clock.now().toLocalDate())) {
      throw RefusedException.of("supply.refused.reserve_day", until);
    }
    supply.mustExist(key);
    Draft draft = new Draft(signIn.actor());
    ledger.reserve(draft, key, new StockReserved(quantity, holder.strip(), purpose.strip(), until));
    return journal.append(draft).id().toString();
  }

  /**
   * Lets go of goods that were held back: they can be given out for anything again.
   *
   * @param quantity above 0
   * @param reason why they are not needed any more
   * @throws RefusedException if less is held back under that number, or no reason is given
   */
  public void release(String number, long quantity, String reason) {
    SupplyItem.check(quantity);
    if (reason.isBlank()) {
      throw RefusedException.of("supply.refused.no_reason");
    }
    Draft draft = new Draft(signIn.actor());
    ledger.release(draft, held(number).key(), new StockReleased(number, quantity, reason.strip()));
    journal.append(draft);
  }

  /**
   * Gives goods out for what they were held back for: released and gone in one append.
   *
   * @param quantity above 0
   * @throws RefusedException if less is held back under that number, or less is there and usable
   */
  public void giveOut(String number, long quantity) {
    SupplyItem.check(quantity);
    Held held = held(number);
    Draft draft = new Draft(signIn.actor());
    String why = held.reservation().holder() + " " + held.reservation().purpose();
    ledger.giveOut(draft, held.key(), new StockReleased(number, quantity, why));
    journal.append(draft);
  }

  /**
   * What is held back under a number.
   *
   * @throws RefusedException if there is none, or it was released
   */
  public Reservation must(String number) {
    return held(number).reservation();
  }

  private Held held(String number) {
    return list().stream()
        .filter(one -> one.reservation().number().equals(number))
        .findFirst()
        .orElseThrow(() -> RefusedException.of("supply.refused.no_reservation", number));
  }
}
