package org.watchfloor.shelter.want;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.RefusedException;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.StaleException;
import org.watchfloor.journal.Subject;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterKind;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.supply.IssuedBatch;
import org.watchfloor.supply.StockLine;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.supply.TransferReceipt;
import org.watchfloor.supply.TransferService;
import org.watchfloor.supply.TransferState;
import org.watchfloor.supply.demand.DemandService;
import org.watchfloor.supply.demand.OpenDemand;
import org.watchfloor.supply.reserve.ReserveLine;
import org.watchfloor.supply.reserve.ReserveService;

/** The door to what shelters need. Any thread but the JavaFX thread. */
@Singleton
public final class ShelterNeeds {
  private static final Logger LOG = LoggerFactory.getLogger(ShelterNeeds.class);

  /** Who is inside is wanted for first; who is only expected, later. */
  private static final int FIRST = 1;

  private static final int LATER = 3;

  /** What the rules call tents: nobody puts one up under a roof. */
  private static final String TENT = "TENT";

  /** More seats that ask for one shelter at the same moment there are not. */
  private static final int SEATS = 50;

  private final Journal journal;
  private final ShelterService shelters;
  private final ReserveService reserves;
  private final SupplyService supply;
  private final TransferService transfers;
  private final DemandService demands;

  @Inject
  ShelterNeeds(
      Journal journal,
      ShelterService shelters,
      ReserveService reserves,
      SupplyService supply,
      TransferService transfers,
      DemandService demands) {
    this.journal = journal;
    this.shelters = shelters;
    this.reserves = reserves;
    this.supply = supply;
    this.transfers = transfers;
    this.demands = demands;
  }

  /** For how many people a shelter is provided: who is inside; while it is empty, who fits. */
  public static long people(Shelter shelter) {
    return shelter.people() > 0 ? shelter.people() : shelter.capacity();
  }

  /** For how many days goods are asked for: as the rules of the reserves say. */
  public int days() {
    return reserves.rules().target().days();
  }

  /**
   * What a shelter needs by the norms, in the order of their rules.
   *
   * @throws RefusedException if there is no such shelter
   */
  public List<Want> wants(String number) {
    Shelter shelter = must(number);
    long people = people(shelter);
    if (people == 0) {
      return List.of();
    }
    Map<String, Long> covered = covered(number);
    Map<String, Long> free = new HashMap<>();
    for (StockLine line : supply.stock()) {
      free.merge(line.key().item(), supply.available(line), Long::sum);
    }
    List<Want> wants = new ArrayList<>();
    for (ReserveLine line : reserves.coverage(people, days()).lines()) {
      OptionalLong need = line.need();
      boolean tent = line.goods().key().equals(TENT) && shelter.site().kind() == ShelterKind.INDOOR;
      SupplyItem item = best(line, free);
      if (need.isPresent() && need.getAsLong() > 0 && item != null && !tent) {
        wants.add(want(line, need.getAsLong(), item, covered));
      }
    }
    return wants;
  }

  /** All goods that count for the norm cover it; what is missing is asked for in whole units. */
  private static Want want(
      ReserveLine line, long need, SupplyItem item, Map<String, Long> covered) {
    BigDecimal known = BigDecimal.ZERO;
    for (SupplyItem one : line.stock().counted()) {
      BigDecimal amount = BigDecimal.valueOf(covered.getOrDefault(one.code(), 0L));
      known = known.add(amount.multiply(holds(line, one)));
    }
    BigDecimal missing = BigDecimal.valueOf(need).subtract(known).max(BigDecimal.ZERO);
    return new Want(
        line.goods().name(),
        line.goods().unit(),
        need,
        known.setScale(0, RoundingMode.FLOOR).longValue(),
        item,
        missing.divide(holds(line, item), 0, RoundingMode.CEILING).longValue());
  }

  private static BigDecimal holds(ReserveLine line, SupplyItem item) {
    return line.goods().holds(item).orElseThrow();
  }

  /** Of the goods that count as some, those there is most of; null if the catalogue has none. */
  private static @Nullable SupplyItem best(ReserveLine line, Map<String, Long> free) {
    return line.stock().counted().stream()
        .max(Comparator.comparing(item -> free.getOrDefault(item.code(), 0L)))
        .orElse(null);
  }

  /** What was sent to a shelter, in the order of the codes. */
  public List<Held> held(String number) {
    Map<String, Held> amounts = new TreeMap<>();
    for (TransferOrder order : transfers.to(number)) {
      if (order.state().underway()) {
        for (IssuedBatch batch : order.batches()) {
          put(amounts, sent(batch.item()).underway(batch.quantity()));
        }
      } else {
        for (TransferReceipt receipt : order.delivery().receipts()) {
          put(amounts, arrived(order, receipt));
        }
      }
    }
    return List.copyOf(amounts.values());
  }

  private static void put(Map<String, Held> amounts, Held one) {
    amounts.merge(one.item(), one, Held::plus);
  }

  private Held sent(String code) {
    SupplyItem item = supply.item(code).orElse(null);
    return Held.nothing(code, item == null ? code : item.name(), item == null ? "" : item.unit());
  }

  /**
   * What became of goods that arrived. Water that was given out is drunk; quilts that were given
   * out lie on the people's beds until they go back, are given up, or the order is settled. Of an
   * order that goes back in lots only what is not back yet; water that came with quilts stays when
   * the quilts are back.
   */
  private Held arrived(TransferOrder order, TransferReceipt receipt) {
    Held sent = sent(receipt.item());
    boolean comesBack = supply.item(receipt.item()).filter(SupplyItem::returnable).isPresent();
    boolean givenOut = order.reached(TransferState.DISTRIBUTED).isPresent();
    long left = left(order, receipt);
    if (order.reached(TransferState.CONSUMED).isPresent() || (givenOut && !comesBack)) {
      return sent.used(left);
    }
    boolean back = comesBack && order.reached(TransferState.RETURNED).isPresent();
    if (back || order.reached(TransferState.WRITTEN_OFF).isPresent()) {
      return sent;
    }
    if (givenOut) {
      return order.state() == TransferState.SETTLED ? sent.used(left) : sent.inUse(left);
    }
    return sent.there(left);
  }

  /** What is left of what arrived in order; stations may have booked more back than there was. */
  private static long left(TransferOrder order, TransferReceipt receipt) {
    return Math.max(0, receipt.accepted() - order.gone(receipt.item()));
  }

  /**
   * What stands there, is used by the people there and comes back, is on its way, or was asked for
   * and not planned yet.
   */
  private Map<String, Long> covered(String number) {
    Map<String, Long> covered = new HashMap<>();
    held(number)
        .forEach(one ->
            covered.merge(one.item(), one.there() + one.inUse() + one.underway(), Long::sum));
    for (OpenDemand open : demands.open()) {
      if (open.demand().to().id().equals(number)) {
        covered.merge(open.demand().item(), open.left(), Long::sum);
      }
    }
    for (TransferOrder order : transfers.to(number)) {
      if (order.state() == TransferState.REQUESTED || order.state() == TransferState.APPROVED) {
        order.lines().forEach(line -> covered.merge(line.item(), line.quantity(), Long::sum));
      }
    }
    return covered;
  }

  /**
   * Asks for goods for a shelter: one demand for each, all in one append. What another seat asked
   * for since the officer looked is not asked for again; what was typed beyond what was missing is.
   *
   * @param seen what the officer looked at; empty where it was not looked at what is missing
   * @param latest by when they should be there; null if that was not said
   * @param asker who asked
   * @throws RefusedException if there is no such shelter, nothing or nonsense is asked for, another
   *     seat just asked for all of it, or nobody asked
   */
  public Asked ask(
      String number,
      List<TransferLine> wanted,
      List<Want> seen,
      @Nullable Instant latest,
      String asker) {
    if (wanted.isEmpty()) {
      throw RefusedException.of("shelter.refused.nothingAsked");
    }
    Subject at = shelters.subject(number);
    for (int attempt = 1; ; attempt++) {
      // Before it is looked at: what is written meanwhile must be noticed.
      long mentions = journal.mentions(at);
      Shelter shelter = must(number);
      List<TransferLine> missing = stillMissing(shelter, wanted, seen);
      if (missing.isEmpty()) {
        throw RefusedException.of("shelter.refused.askedMeanwhile", shelter.name());
      }
      int priority = shelter.people() > 0 ? FIRST : LATER;
      try {
        return new Asked(
            demands.make(number, missing, priority, latest, asker, at, mentions),
            !missing.equals(wanted));
      } catch (StaleException e) {
        if (attempt == SEATS) {
          throw e;
        }
        LOG.debug("{} was written about in between; it is looked at again", at);
      }
    }
  }

  /** What was typed, less what of it somebody asked for since it was looked at. */
  private List<TransferLine> stillMissing(
      Shelter shelter, List<TransferLine> wanted, List<Want> seen) {
    Map<String, Want> then = new HashMap<>();
    seen.forEach(want -> then.put(want.item().code(), want));
    Map<String, Long> covered = covered(shelter.number());
    List<ReserveLine> norms = reserves.coverage(people(shelter), days()).lines();
    List<TransferLine> missing = new ArrayList<>();
    for (TransferLine line : wanted) {
      Want looked = then.get(line.item());
      long known = looked == null ? 0 : Math.min(line.quantity(), looked.ask());
      long left = looked == null ? 0 : Math.min(known, missing(norms, looked, covered));
      if (known == left) {
        missing.add(line);
      } else if (line.quantity() - known + left > 0) {
        missing.add(new TransferLine(line.item(), line.quantity() - known + left));
      }
    }
    return missing;
  }

  /**
   * How many of some goods are still missing of what was needed when it was looked at: people who
   * came or went since are no demand of another seat.
   */
  private static long missing(List<ReserveLine> norms, Want looked, Map<String, Long> covered) {
    return norms.stream()
        .filter(norm -> norm.goods().name().equals(looked.goods()))
        .mapToLong(norm -> want(norm, looked.need(), looked.item(), covered).ask())
        .max()
        .orElse(looked.ask());
  }

  private Shelter must(String number) {
    return shelters
        .find(number)
        .orElseThrow(() -> RefusedException.of("shelter.refused.no_shelter", number));
  }
}
