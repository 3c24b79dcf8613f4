package org.watchfloor.supply;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A transfer order 调拨单.
 *
 * @param number its number, unique across stations
 * @param from the number of the depot that gives
 * @param to where the goods go
 * @param purpose what for
 * @param state how far it is
 * @param lines what was asked for
 * @param batches what was issued; empty before
 * @param receipts what arrived; empty before
 * @param carrier who drives; may be empty
 * @param plate the vehicle; may be empty
 * @param phone how to reach the driver; may be empty
 * @param receiver who signed; may be empty
 * @param note what was said at its end; may be empty
 * @param reached when each state was reached
 * @param contradictory whether stations wrote apart and contradict each other about it
 */
public record TransferOrder(
    String number,
    String from,
    Destination to,
    String purpose,
    TransferState state,
    List<TransferLine> lines,
    List<IssuedBatch> batches,
    List<TransferReceipt> receipts,
    String carrier,
    String plate,
    String phone,
    String receiver,
    String note,
    Map<TransferState, Instant> reached,
    boolean contradictory) {
  public TransferOrder {
    lines = List.copyOf(lines);
    batches = List.copyOf(batches);
    receipts = List.copyOf(receipts);
    reached = Map.copyOf(reached);
  }

  /** When the present state was reached. */
  public Instant since() {
    return reached.getOrDefault(state, Instant.EPOCH);
  }

  /** Since when goods are out of the depot without being signed for, if they are. */
  public Optional<Instant> underwaySince() {
    return state.underway()
        ? Optional.ofNullable(reached.get(TransferState.ISSUED))
        : Optional.empty();
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
    return receipts.stream()
        .filter(receipt -> receipt.item().equals(item))
        .mapToLong(receipt -> issued(item) - receipt.accepted() - receipt.damaged())
        .sum();
  }

  /** Whether anything arrived short or damaged. */
  public boolean incomplete() {
    return receipts.stream()
        .anyMatch(receipt -> receipt.damaged() > 0 || missing(receipt.item()) != 0);
  }

  TransferOrder reaching(TransferState next, Instant at) {
    Map<TransferState, Instant> moments = new EnumMap<>(TransferState.class);
    moments.putAll(reached);
    moments.put(next, at);
    return new TransferOrder(
        number,
        from,
        to,
        purpose,
        next,
        lines,
        batches,
        receipts,
        carrier,
        plate,
        phone,
        receiver,
        note,
        moments,
        contradictory);
  }

  TransferOrder issuing(List<IssuedBatch> taken) {
    return new TransferOrder(
        number,
        from,
        to,
        purpose,
        state,
        lines,
        taken,
        receipts,
        carrier,
        plate,
        phone,
        receiver,
        note,
        reached,
        contradictory);
  }

  TransferOrder carriedBy(String who, String vehicle, String reachable) {
    return new TransferOrder(
        number,
        from,
        to,
        purpose,
        state,
        lines,
        batches,
        receipts,
        who,
        vehicle,
        reachable,
        receiver,
        note,
        reached,
        contradictory);
  }

  TransferOrder signedBy(String who, List<TransferReceipt> arrived) {
    return new TransferOrder(
        number,
        from,
        to,
        purpose,
        state,
        lines,
        batches,
        arrived,
        carrier,
        plate,
        phone,
        who,
        note,
        reached,
        contradictory);
  }

  TransferOrder noting(String words) {
    return new TransferOrder(
        number,
        from,
        to,
        purpose,
        state,
        lines,
        batches,
        receipts,
        carrier,
        plate,
        phone,
        receiver,
        words,
        reached,
        contradictory);
  }

  TransferOrder contradicted() {
    return new TransferOrder(
        number, from, to, purpose, state, lines, batches, receipts, carrier, plate, phone, receiver,
        note, reached, true);
  }
}
