package org.watchfloor.supply;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.StaleException;
import org.watchfloor.journal.Versioned;
import org.watchfloor.supply.SupplyFact.TransferDeparted;
import org.watchfloor.supply.SupplyFact.TransferIssued;
import org.watchfloor.supply.SupplyFact.TransferRequested;
import org.watchfloor.supply.SupplyFact.TransferReturnAsked;

/**
 * The door to transfer orders: which there are, asking for goods, ordering them and sending them
 * off. {@link TransferSteps} takes the rungs that move nothing and what comes back, {@link
 * TransferOutcomes} what came of an order. Each step and the moves of stock it causes are one
 * append. Any thread but the JavaFX thread.
 */
@Singleton
public final class TransferService {
  /** The subject kind of transfer orders: {@code transfer:NUMBER}. */
  public static final String KIND = "transfer";

  private static final Logger LOG = LoggerFactory.getLogger(TransferService.class);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

  /** Seats that draw a number at the same moment: more than these in one hall there are not. */
  private static final int SEATS = 50;

  private final Journal journal;
  private final WatchClock clock;
  private final SupplyService supply;
  private final StockLedger ledger;
  private final TransferStore store;
  private final TransferBook book;
  private final TransferApproval approval;
  private final TransferReturns returns;
  private final Set<TransferTargets> targets;

  @Inject
  TransferService(
      Journal journal,
      WatchClock clock,
      SupplyService supply,
      StockLedger ledger,
      TransferStore store,
      TransferBook book,
      TransferApproval approval,
      TransferReturns returns,
      Set<TransferTargets> targets) {
    this.journal = journal;
    this.clock = clock;
    this.supply = supply;
    this.ledger = ledger;
    this.store = store;
    this.book = book;
    this.approval = approval;
    this.returns = returns;
    this.targets = targets;
  }

  /** All transfers, oldest first. */
  public List<TransferOrder> list() {
    return store.list();
  }

  /** The transfers that go to an incident, a shelter or a depot, oldest first. */
  public List<TransferOrder> to(String destination) {
    return store.to(destination);
  }

  /** The transfer of a number. */
  public Optional<TransferOrder> find(String number) {
    return store.find(number).map(Versioned::state);
  }

  /**
   * Asks a depot for goods.
   *
   * @return the number of the order
   */
  public String request(String from, Destination to, String purpose, List<TransferLine> lines) {
    return request(from, to, purpose, lines, (draft, number) -> {});
  }

  /**
   * Asks a depot for goods, and writes down with it what else that means.
   *
   * @param also adds to the entry, given the number of the order; may be asked again
   * @return the number of the order
   */
  public String request(
      String from,
      Destination to,
      String purpose,
      List<TransferLine> lines,
      BiConsumer<Draft, String> also) {
    return request(from, to, purpose, lines, null, also);
  }

  /**
   * Asks a depot for goods that have to be back by a day.
   *
   * @param returnBy the last day on which they have to be back; null if that is not said yet
   * @return the number of the order
   * @throws RefusedException if nothing of it has to come back, or the day is past
   */
  public String request(
      String from,
      Destination to,
      String purpose,
      List<TransferLine> lines,
      @Nullable LocalDate returnBy) {
    return request(from, to, purpose, lines, returnBy, (draft, number) -> {});
  }

  private String request(
      String from,
      Destination to,
      String purpose,
      List<TransferLine> lines,
      @Nullable LocalDate returnBy,
      BiConsumer<Draft, String> also) {
    check(from, to, lines);
    returns.checkReturn(to, lines, returnBy);
    return numbered(
        to,
        number -> {
          Draft draft = book.fresh(number);
          book.about(draft, number, to, new TransferRequested(from, to, purpose, lines));
          askBack(draft, number, to, returnBy);
          also.accept(draft, number);
          return draft;
        });
  }

  /**
   * Asks and orders in one step, for goods that are in the depot: they leave its ledger at once.
   *
   * @return the number of the order
   * @throws RefusedException if the depot has less than asked for
   */
  public String send(String from, Destination to, String purpose, List<TransferLine> lines) {
    return send(from, to, purpose, lines, null);
  }

  /**
   * The same, of goods that have to be back by a day.
   *
   * @param returnBy the last day on which they have to be back; null if that is not said yet
   * @return the number of the order
   * @throws RefusedException if the depot has less than asked for, nothing of it has to come back,
   *     or the day is past
   */
  public String send(
      String from,
      Destination to,
      String purpose,
      List<TransferLine> lines,
      @Nullable LocalDate returnBy) {
    check(from, to, lines);
    returns.checkReturn(to, lines, returnBy);
    return numbered(
        to,
        number -> {
          Draft draft = book.fresh(number);
          book.about(draft, number, to, new TransferRequested(from, to, purpose, lines));
          askBack(draft, number, to, returnBy);
          issue(draft, number, from, to, lines);
          return draft;
        });
  }

  /**
   * Orders the depot to give the goods: they leave its ledger. Unless it was approved before, it
   * stands as ordered without an approval.
   *
   * @throws RefusedException if the depot has less than asked for
   */
  public void issue(String number) {
    issue(number, (LocalDate) null);
  }

  /**
   * The same, of goods that have to be back by a day.
   *
   * @param returnBy the last day on which they have to be back; null to leave it as it is
   * @throws RefusedException if the depot has less than asked for, nothing of it has to come back,
   *     or the day is past
   */
  public void issue(String number, @Nullable LocalDate returnBy) {
    issue(number, (draft, order) -> askBack(draft, order, returnBy));
  }

  /**
   * The same, and who approved it.
   *
   * @param approver who granted it
   * @param tier the tier that person speaks for
   * @throws RefusedException if the depot has less than asked for, it is approved already, no name
   *     is given, or the depot belongs to another tier
   */
  public void issue(String number, String approver, DepotTier tier) {
    issue(number, approver, tier, null);
  }

  /**
   * The same, and who approved it, of goods that have to be back by a day.
   *
   * @param approver who granted it
   * @param tier the tier that person speaks for
   * @param returnBy the last day on which they have to be back; null to leave it as it is
   * @throws RefusedException as for each of them
   */
  public void issue(String number, String approver, DepotTier tier, @Nullable LocalDate returnBy) {
    issue(
        number,
        (draft, order) -> {
          book.about(draft, number, order.to(), approval.by(order, approver, tier));
          askBack(draft, order, returnBy);
        });
  }

  private void askBack(Draft draft, TransferOrder order, @Nullable LocalDate returnBy) {
    returns.checkReturn(order.to(), order.lines(), returnBy);
    askBack(draft, order.number(), order.to(), returnBy);
  }

  private void askBack(Draft draft, String number, Destination to, @Nullable LocalDate returnBy) {
    if (returnBy != null) {
      book.about(draft, number, to, new TransferReturnAsked(returnBy));
    }
  }

  private void issue(String number, BiConsumer<Draft, TransferOrder> before) {
    for (int attempt = 1; ; attempt++) {
      Versioned<TransferOrder> found = book.must(number, TransferState.ISSUED);
      TransferOrder order = found.state();
      Draft draft = book.draft(found);
      before.accept(draft, order);
      issue(draft, number, order.from(), order.to(), order.lines());
      admit(order.to(), draft);
      try {
        journal.append(draft);
        return;
      } catch (StaleException e) {
        if (attempt == SEATS || !TransferBook.concerned(order.to()).contains(e.subject())) {
          throw e;
        }
        LOG.debug("{} was written about in between; it is looked at again", e.subject());
      }
    }
  }

  /** Notes that the goods have left; who carries them may be empty. */
  public void depart(String number, String carrier, String plate, String phone) {
    book.step(
        book.must(number, TransferState.IN_TRANSIT),
        new TransferDeparted(carrier.strip(), plate.strip(), phone.strip()));
  }

  private void issue(
      Draft draft, String number, String from, Destination to, List<TransferLine> lines) {
    List<IssuedBatch> batches = new ArrayList<>();
    for (TransferLine line : lines) {
      ledger
          .take(
              draft,
              TransferBook.key(from, line.item()),
              line.quantity(),
              TransferBook.move(MoveKind.TRANSFER_OUT, number, to))
          .forEach(batch ->
              batches.add(
                  new IssuedBatch(line.item(), batch.batch(), batch.expiry(), batch.quantity())));
    }
    book.about(draft, number, to, new TransferIssued(batches));
  }

  private interface Numbered {
    Draft draft(String number);
  }

  /**
   * Draws the next number of the day; a seat that was faster makes us draw again, and one that
   * wrote about the target makes us look again whether it still takes goods.
   */
  private String numbered(Destination to, Numbered order) {
    String beginning = journal.numbering() + "-DB" + DAY.format(clock.now()) + "-";
    int next = store.countNumbered(beginning) + 1;
    for (int i = 0; i < SEATS; i++) {
      String number = beginning + String.format(Locale.ROOT, "%03d", next);
      Draft draft = order.draft(number);
      admit(to, draft);
      try {
        journal.append(draft);
        return number;
      } catch (StaleException e) {
        if (e.subject().equals(store.subject(number))) {
          next++;
        } else if (!TransferBook.concerned(to).contains(e.subject())) {
          throw e;
        }
        LOG.debug("{} was written about in between; it is looked at again", e.subject());
      }
    }
    throw RefusedException.of("journal.refused.noNumber");
  }

  private void admit(Destination to, Draft draft) {
    targets.forEach(target -> target.admit(to, draft));
  }

  private void check(String from, Destination to, List<TransferLine> lines) {
    if (supply.depot(from).isEmpty()) {
      throw RefusedException.of("supply.refused.no_depot", from);
    }
    if (to.kind() == Destination.Kind.DEPOT && to.id().equals(from)) {
      throw RefusedException.of("supply.refused.same_depot");
    }
    supply.checkLines(lines);
  }
}
