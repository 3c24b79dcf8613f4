package org.watchfloor.supply;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.watchfloor.conflict.Contradictions;

/**
 * A transfer order 调拨单.
 *
 * @param number its number, unique across stations
 * @param asked what was asked for
 * @param batches what was issued; empty before
 * @param carrier who carries it
 * @param delivery what arrived
 * @param progress how far it is
 * @param handling who granted it, and what has to come back
 * @param contradictions what stations wrote apart about it
 */
public record TransferOrder(
    String number,
    TransferRequest asked,
    List<IssuedBatch> batches,
    Carrier carrier,
    Delivery delivery,
    TransferProgress progress,
    TransferHandling handling,
    Contradictions contradictions) {
  public TransferOrder {
    batches = List.copyOf(batches);
    handling = TransferHandling.of(handling);
  }

  /** The number of the depot that gives. */
  public String from() {
    return asked.from();
  }

  /** Where the goods go. */
  public Destination to() {
    return asked.to();
  }

  /** What for. */
  public String purpose() {
    return asked.purpose();
  }

  /** What was asked for. */
  public List<TransferLine> lines() {
    return asked.lines();
  }

  /** How far it is. */
  public TransferState state() {
    return progress.state();
  }

  /** Whether stations wrote apart and contradict each other about it. */
  public boolean contradictory() {
    return contradictions.any();
  }

  /** When the present state was reached. */
  public Instant since() {
    Instant at = progress.when(state());
    return at == null ? Instant.EPOCH : at;
  }

  /** The name of the entry that brought it to a state; empty if it never was there. */
  public String reachedBy(TransferState reached) {
    return progress.by(reached);
  }

  /** Whether the depot was ordered to give the goods and nobody is known to have approved. */
  public boolean unapproved() {
    return handling.approver().isEmpty() && reached(TransferState.ISSUED).isPresent();
  }

  /** Whether it can be told who approved: before the order, and after it until they set out. */
  public boolean approvable() {
    return state() == TransferState.REQUESTED || (unapproved() && state().loading());
  }

  /** Whether the depot is ordered to give the goods, and that was not called off. */
  public boolean ordered() {
    return !state().waiting() && !state().calledOff();
  }

  /**
   * Since when goods that are not signed for are where they are: waiting since the order, whatever
   * was done in the yard; on the way since they left; there since they arrived.
   */
  public Optional<Instant> underwaySince() {
    if (!state().underway()) {
      return Optional.empty();
    }
    TransferState rung = state().loading() ? TransferState.ISSUED : state();
    return Optional.of(reached(rung).orElse(since()));
  }

  /** How much of one kind of goods was issued. */
  public long issued(String item) {
    return batches.stream()
        .filter(batch -> batch.item().equals(item))
        .mapToLong(IssuedBatch::quantity)
        .sum();
  }

  /** How much of one kind of goods is missing from what was issued, once it is signed for. */
  public long missing(String item) {
    return delivery.receipts().stream()
        .filter(receipt -> receipt.item().equals(item))
        .mapToLong(receipt -> issued(item) - receipt.accepted() - receipt.damaged())
        .sum();
  }

  /** What arrived of one kind of goods. */
  TransferReceipt received(String item) {
    return delivery.receipts().stream()
        .filter(one -> one.item().equals(item))
        .findFirst()
        .orElse(new TransferReceipt(item, 0, 0));
  }

  /**
   * How much of what arrived in order of one kind of goods is back or came back damaged; 0 or more.
   * What arrived damaged already comes back in that state first.
   */
  public long gone(String item) {
    TransferReceipt back = handling.returned(item);
    return back.accepted() + Math.max(0, back.damaged() - received(item).damaged());
  }

  /**
   * What is neither back nor came back damaged of what has to come back; nothing that is 0.
   *
   * @param owed what has to come back altogether
   */
  List<TransferLine> outstanding(List<TransferLine> owed) {
    return owed.stream()
        .map(line -> new TransferLine(line.item(), line.quantity() - gone(line.item())))
        .filter(line -> line.quantity() > 0)
        .toList();
  }

  /** Whether some of it is back and more is still to come. */
  public boolean partlyBack() {
    return state() == TransferState.RETURN_DUE && !handling.returned().isEmpty();
  }

  /** Whether more of something came back than arrived: stations booked it apart. */
  boolean overReturned() {
    return handling.returned().stream()
        .anyMatch(back -> {
          TransferReceipt came = received(back.item());
          return back.accepted() + back.damaged() > came.accepted() + came.damaged();
        });
  }

  /** Whether anything arrived short or damaged. */
  public boolean incomplete() {
    return delivery.receipts().stream()
        .anyMatch(receipt -> receipt.damaged() > 0 || missing(receipt.item()) != 0);
  }

  /** When it reached a state; empty if it never was there. */
  public Optional<Instant> reached(TransferState there) {
    return Optional.ofNullable(progress.when(there));
  }

  /**
   * Whether a step can be taken: one the state leads to, or that the goods were given out while
   * their return is due and that is not on record yet.
   */
  public boolean takes(TransferState next) {
    boolean beside = state() == TransferState.RETURN_DUE && state().notes(next);
    return state().leadsTo(next) || (beside && reached(next).isEmpty());
  }

  /**
   * Whether a step would say what becomes of goods that already stand in another depot's ledger:
   * there they are given out, used up or written off.
   */
  public boolean inLedgerAgain(TransferState next) {
    return to().kind() == Destination.Kind.DEPOT
        && (next == TransferState.DISTRIBUTED
            || next == TransferState.CONSUMED
            || next == TransferState.WRITTEN_OFF);
  }

  TransferOrder with(List<IssuedBatch> taken) {
    return new TransferOrder(
        number, asked, taken, carrier, delivery, progress, handling, contradictions);
  }

  TransferOrder with(Carrier who) {
    return new TransferOrder(
        number, asked, batches, who, delivery, progress, handling, contradictions);
  }

  TransferOrder with(Delivery arrived) {
    return new TransferOrder(
        number, asked, batches, carrier, arrived, progress, handling, contradictions);
  }

  TransferOrder with(TransferProgress now) {
    return new TransferOrder(
        number, asked, batches, carrier, delivery, now, handling, contradictions);
  }

  TransferOrder with(TransferHandling now) {
    return new TransferOrder(
        number, asked, batches, carrier, delivery, progress, now, contradictions);
  }

  TransferOrder with(Contradictions known) {
    return new TransferOrder(number, asked, batches, carrier, delivery, progress, handling, known);
  }
}
