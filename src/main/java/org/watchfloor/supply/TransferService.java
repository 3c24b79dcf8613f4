package org.watchfloor.supply;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.StaleException;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.supply.SupplyFact.TransferApproved;
import org.watchfloor.supply.SupplyFact.TransferCancelled;
import org.watchfloor.supply.SupplyFact.TransferDecided;
import org.watchfloor.supply.SupplyFact.TransferDeparted;
import org.watchfloor.supply.SupplyFact.TransferIssued;
import org.watchfloor.supply.SupplyFact.TransferRequested;
import org.watchfloor.supply.SupplyFact.TransferReturnAsked;
import org.watchfloor.supply.SupplyFact.TransferSettled;
import org.watchfloor.supply.SupplyFact.TransferSigned;

/**
 * The door to transfer orders. Each step and the moves of stock it causes are one append. Any
 * thread but the JavaFX thread.
 */
@Singleton
public final class TransferService {
  /** The subject kind of transfer orders: {@code transfer:NUMBER}. */
  public static final String KIND = "transfer";

  private static final Logger LOG = LoggerFactory.getLogger(TransferService.class);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

  /** Seats that draw a number at the same moment: more than these in one hall there are not. */
  private static final int SEATS = 50;

  /** What an officer can say a transfer really came to; steps beyond are taken anew. */
  private static final Set<TransferState> OUTCOMES =
      Set.of(
          TransferState.ISSUED,
          TransferState.IN_TRANSIT,
          TransferState.SIGNED,
          TransferState.CANCELLED);

  private final Journal journal;
  private final SignIn signIn;
  private final WatchClock clock;
  private final SupplyService supply;
  private final StockLedger ledger;
  private final TransferStore store;
  private final TransferLedger moved;
  private final Set<TransferTargets> targets;

  @Inject
  TransferService(
      Journal journal,
      SignIn signIn,
      WatchClock clock,
      SupplyService supply,
      StockLedger ledger,
      TransferStore store,
      TransferLedger moved,
      Set<TransferTargets> targets) {
    this.journal = journal;
    this.signIn = signIn;
    this.clock = clock;
    this.supply = supply;
    this.ledger = ledger;
    this.store = store;
    this.moved = moved;
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
    checkReturn(to, lines, returnBy);
    return numbered(
        to,
        number -> {
          Draft draft = draft(number, to, new TransferRequested(from, to, purpose, lines));
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
    checkReturn(to, lines, returnBy);
    return numbered(
        to,
        number -> {
          Draft draft = draft(number, to, new TransferRequested(from, to, purpose, lines));
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
          draft.fact(store.subject(number), approval(order, approver, tier), concerned(order.to()));
          askBack(draft, order, returnBy);
        });
  }

  private void askBack(Draft draft, TransferOrder order, @Nullable LocalDate returnBy) {
    checkReturn(order.to(), order.lines(), returnBy);
    askBack(draft, order.number(), order.to(), returnBy);
  }

  private void askBack(Draft draft, String number, Destination to, @Nullable LocalDate returnBy) {
    if (returnBy != null) {
      draft.fact(store.subject(number), new TransferReturnAsked(returnBy), concerned(to));
    }
  }

  /** A day can be said for what has to come back, and only today or later. */
  private void checkReturn(Destination to, List<TransferLine> lines, @Nullable LocalDate returnBy) {
    if (returnBy == null) {
      return;
    }
    if (!returnable(to, lines)) {
      throw RefusedException.of("supply.refused.nothingToReturn");
    }
    checkDay(returnBy);
  }

  void checkDay(LocalDate returnBy) {
    if (returnBy.isBefore(clock.now().toLocalDate())) {
      throw RefusedException.of("supply.refused.dayPast", returnBy);
    }
  }

  private void issue(String number, BiConsumer<Draft, TransferOrder> before) {
    for (int attempt = 1; ; attempt++) {
      Versioned<TransferOrder> found = must(number, TransferState.ISSUED);
      TransferOrder order = found.state();
      Draft draft = new Draft(signIn.actor()).expecting(store.subject(number), found.version());
      before.accept(draft, order);
      issue(draft, number, order.from(), order.to(), order.lines());
      admit(order.to(), draft);
      try {
        journal.append(draft);
        return;
      } catch (StaleException e) {
        if (attempt == SEATS || !concerned(order.to()).contains(e.subject())) {
          throw e;
        }
        LOG.debug("{} was written about in between; it is looked at again", e.subject());
      }
    }
  }

  /**
   * Who approved an order, if that can be told of it.
   *
   * @throws RefusedException if it cannot any more, no name is given, or the depot belongs to
   *     another tier
   */
  TransferApproved approval(TransferOrder order, String approver, DepotTier tier) {
    if (!order.approvable()) {
      throw refusedStep(order, TransferState.APPROVED);
    }
    if (approver.isBlank()) {
      throw RefusedException.of("supply.refused.noApprover", order.number());
    }
    DepotTier owner =
        supply
            .depot(order.from())
            .map(Depot::tier)
            .orElseThrow(() -> RefusedException.of("supply.refused.no_depot", order.from()));
    if (owner != tier) {
      throw RefusedException.of(
          "supply.refused.notOwner",
          order.number(),
          Message.of("supply.tier." + owner.name()),
          Message.of("supply.tier." + tier.name()));
    }
    return new TransferApproved(approver.strip(), tier);
  }

  /** Notes that the goods have left; who carries them may be empty. */
  public void depart(String number, String carrier, String plate, String phone) {
    step(
        must(number, TransferState.IN_TRANSIT),
        new TransferDeparted(carrier.strip(), plate.strip(), phone.strip()));
  }

  /**
   * Notes what arrived. A depot's stock grows by what it accepted.
   *
   * @param receipts one per kind of goods
   * @throws RefusedException if more arrived than was issued
   */
  public void sign(String number, List<TransferReceipt> receipts, String receiver) {
    Versioned<TransferOrder> found = must(number, TransferState.SIGNED);
    TransferOrder order = found.state();
    checkReceipts(order, receipts);
    Draft draft = draftOf(found, new TransferSigned(List.copyOf(receipts), receiver.strip()));
    if (order.to().kind() == Destination.Kind.DEPOT) {
      Delivery arrived = new Delivery(receiver.strip(), receipts);
      for (IssuedBatch part : TransferLedger.accepted(order.with(arrived))) {
        ledger.add(
            draft,
            key(order.to().id(), part.item()),
            part.batch(),
            part.expiry(),
            part.quantity(),
            move(MoveKind.TRANSFER_IN, number, order.to()));
      }
    }
    journal.append(draft);
  }

  /**
   * Ends an order.
   *
   * @param note what became of what is missing or damaged; required if anything is
   */
  public void settle(String number, String note) {
    Versioned<TransferOrder> found = must(number, TransferState.SETTLED);
    if (owesBack(found.state())) {
      throw RefusedException.of("supply.refused.owesBack", number);
    }
    if (found.state().incomplete() && note.isBlank()) {
      throw RefusedException.of("supply.refused.unexplained", number);
    }
    step(found, new TransferSettled(note.strip()));
  }

  /** Calls an order off; what had left the ledger of the depot is back in it. */
  public void cancel(String number, String reason) {
    if (reason.isBlank()) {
      throw RefusedException.of("supply.refused.no_reason");
    }
    Versioned<TransferOrder> found = must(number, TransferState.CANCELLED);
    Draft draft = draftOf(found, new TransferCancelled(reason.strip(), found.state().state()));
    TransferOrder order = found.state();
    for (IssuedBatch batch : order.batches()) {
      ledger.add(
          draft,
          key(order.from(), batch.item()),
          batch.batch(),
          batch.expiry(),
          batch.quantity(),
          move(MoveKind.TRANSFER_IN, number, order.to()));
    }
    journal.append(draft);
  }

  /**
   * Says how a transfer really ended that stations have written about apart, and brings the ledger
   * in line with that.
   *
   * @param outcome how far it really is: issued, in transit, signed for or called off
   * @param receipts what really arrived if it was signed for; empty to keep what was signed
   * @param reason how that is known
   * @throws RefusedException if nothing contradicts, the outcome is none of these, nothing was ever
   *     issued, the receipts do not fit, or no reason is given
   */
  public void decide(
      String number, TransferState outcome, List<TransferReceipt> receipts, String reason) {
    Versioned<TransferOrder> found = known(number);
    TransferOrder order = found.state();
    if (!order.contradictory()) {
      throw RefusedException.of("supply.refused.noContradiction", number);
    }
    if (!OUTCOMES.contains(outcome)) {
      throw RefusedException.of(
          "supply.refused.outcome", number, Message.of("supply.transfer_state." + outcome.name()));
    }
    if (reason.isBlank()) {
      throw RefusedException.of("supply.refused.no_reason");
    }
    List<IssuedBatch> batches = order.batches().isEmpty() ? moved.issued(order) : order.batches();
    List<TransferReceipt> arrived =
        receipts.isEmpty() ? order.delivery().receipts() : List.copyOf(receipts);
    TransferOrder real =
        order
            .with(batches)
            .with(new TransferProgress(outcome, order.progress().reached(), reason.strip()))
            .with(
                outcome == TransferState.SIGNED
                    ? new Delivery(order.delivery().receiver(), arrived)
                    : Delivery.NONE);
    if (batches.isEmpty() && outcome != TransferState.CANCELLED) {
      throw RefusedException.of("supply.refused.neverIssued", number);
    }
    if (outcome == TransferState.SIGNED) {
      checkReceipts(real, arrived);
    }
    Draft draft =
        draftOf(
            found,
            new TransferDecided(
                outcome,
                batches,
                real.delivery().receipts(),
                reason.strip(),
                order.contradictions().open(),
                true));
    moved.bringInLine(
        draft,
        real,
        move(MoveKind.TRANSFER_IN, number, order.to()),
        move(MoveKind.TRANSFER_OUT, number, order.to()));
    journal.append(draft);
  }

  private static void checkReceipts(TransferOrder order, List<TransferReceipt> receipts) {
    Set<String> signed = new HashSet<>();
    for (TransferReceipt receipt : receipts) {
      if (!signed.add(receipt.item())) {
        throw RefusedException.of("supply.refused.receiptTwice", receipt.item());
      }
      long arrived = receipt.accepted() + receipt.damaged();
      long issued = order.issued(receipt.item());
      if (receipt.accepted() < 0 || receipt.damaged() < 0 || arrived > issued) {
        throw RefusedException.of("supply.refused.receipt", receipt.item(), issued, arrived);
      }
    }
    for (TransferLine line : order.lines()) {
      if (!signed.contains(line.item())) {
        throw RefusedException.of("supply.refused.receiptMissing", line.item());
      }
    }
  }

  private void issue(
      Draft draft, String number, String from, Destination to, List<TransferLine> lines) {
    List<IssuedBatch> batches = new ArrayList<>();
    for (TransferLine line : lines) {
      ledger
          .take(
              draft,
              key(from, line.item()),
              line.quantity(),
              move(MoveKind.TRANSFER_OUT, number, to))
          .forEach(batch ->
              batches.add(
                  new IssuedBatch(line.item(), batch.batch(), batch.expiry(), batch.quantity())));
    }
    draft.fact(store.subject(number), new TransferIssued(batches), concerned(to));
  }

  /**
   * Whether an order holds goods that are used again, went out of the depots, and nobody has said
   * yet what became of them.
   */
  public boolean owesBack(TransferOrder order) {
    boolean held =
        order.state() == TransferState.SIGNED || order.state() == TransferState.DISTRIBUTED;
    return held && returnable(order);
  }

  /** Whether an order holds goods that have to come back, out of the depots. */
  public boolean returnable(TransferOrder order) {
    return returnable(order.to(), order.lines());
  }

  private boolean returnable(Destination to, List<TransferLine> lines) {
    return to.kind() != Destination.Kind.DEPOT
        && lines.stream().anyMatch(line -> comesBack(to, line.item()));
  }

  /**
   * Whether the day of return of an order can be said: of goods that have to come back, until it is
   * known what became of them.
   */
  public boolean returnAskable(TransferOrder order) {
    boolean now = order.state().owed() || order.state().leadsTo(TransferState.RETURN_DUE);
    return now && returnable(order);
  }

  /** What is used again comes back from anywhere; what was lent to a partner, whatever it is. */
  boolean comesBack(Destination to, String item) {
    return to.kind() == Destination.Kind.PARTNER
        || supply.item(item).filter(SupplyItem::returnable).isPresent();
  }

  void step(Versioned<TransferOrder> found, Fact fact) {
    journal.append(draftOf(found, fact));
  }

  Draft draftOf(Versioned<TransferOrder> found, Fact fact) {
    Subject subject = store.subject(found.state().number());
    return new Draft(signIn.actor())
        .fact(subject, fact, concerned(found.state().to()))
        .expecting(subject, found.version());
  }

  private Draft draft(String number, Destination to, Fact fact) {
    Subject subject = store.subject(number);
    return new Draft(signIn.actor()).fact(subject, fact, concerned(to)).expecting(subject, 0);
  }

  static StockLedger.Move move(MoveKind kind, String number, Destination to) {
    return new StockLedger.Move(kind, "", number, concerned(to));
  }

  private static List<Subject> concerned(Destination to) {
    return List.of(new Subject(to.kind().name().toLowerCase(Locale.ROOT), to.id()));
  }

  private static StockKey key(String depot, String item) {
    return new StockKey(depot, item, ReserveMode.PHYSICAL);
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
        } else if (!concerned(to).contains(e.subject())) {
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

  Versioned<TransferOrder> known(String number) {
    return store
        .find(number)
        .orElseThrow(() -> RefusedException.of("supply.refused.no_transfer", number));
  }

  Versioned<TransferOrder> must(String number, TransferState next) {
    Versioned<TransferOrder> found = known(number);
    if (!found.state().takes(next)) {
      throw refusedStep(found.state(), next);
    }
    return found;
  }

  private static RefusedException refusedStep(TransferOrder order, TransferState next) {
    boolean beside = order.state().notes(next) && order.reached(next).isPresent();
    if (order.state() == next || beside) {
      return RefusedException.of(
          "supply.refused.already",
          order.number(),
          Message.of("supply.transfer_state." + next.name()));
    }
    return RefusedException.of(
        "supply.refused.step",
        order.number(),
        Message.of("supply.transfer_state." + order.state().name()),
        Message.of("supply.transfer_state." + next.name()));
  }
}
