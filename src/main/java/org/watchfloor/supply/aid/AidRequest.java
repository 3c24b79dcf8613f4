package org.watchfloor.supply.aid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.supply.Carrier;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferReceipt;

/**
 * A request for aid 支援请求单.
 *
 * @param number its number, unique across stations
 * @param ask what was asked of whom
 * @param answer what the partner said
 * @param carrier who brings it
 * @param arrivals what arrived, load by load
 * @param returned what went back so far
 * @param state how far it is
 * @param steps when each state was reached, and by whom
 * @param note what was said last at a step that needs words
 * @param prints how many times it was printed
 * @param contradictions what stations wrote apart about it
 */
public record AidRequest(
    String number,
    Ask ask,
    Answer answer,
    Carrier carrier,
    Arrivals arrivals,
    List<TransferLine> returned,
    AidState state,
    Map<AidState, Step> steps,
    String note,
    int prints,
    Contradictions contradictions) {
  public AidRequest {
    returned = List.copyOf(returned);
    steps = Map.copyOf(steps);
  }

  /**
   * What was asked.
   *
   * @param partner the number of the partner
   * @param partnerName what it was called then
   * @param depot the number of the depot the goods come into
   * @param purpose what for
   * @param needBy by when they are wanted; null if that was not said
   * @param lines how much of which goods
   */
  public record Ask(
      String partner,
      String partnerName,
      String depot,
      String purpose,
      @Nullable Instant needBy,
      List<TransferLine> lines) {
    public Ask {
      lines = List.copyOf(lines);
    }
  }

  /**
   * What the partner said.
   *
   * @param agreed what it gives; empty before
   * @param returnBy the last day on which it wants it back; null if it is given for good
   * @param answeredBy who said so
   */
  public record Answer(List<TransferLine> agreed, @Nullable LocalDate returnBy, String answeredBy) {
    /** Nothing yet. */
    public static final Answer NONE = new Answer(List.of(), null, "");

    public Answer {
      agreed = List.copyOf(agreed);
    }
  }

  /**
   * One step.
   *
   * @param at when it was taken
   * @param officer who wrote it down
   * @param entry the name of its entry
   */
  public record Step(Instant at, String officer, String entry) {}

  /**
   * A load that came.
   *
   * @param step when, who booked it in, and the name of the entry
   * @param receiver who signed for it
   * @param receipts what came of each kind of goods
   */
  public record Load(Step step, String receiver, List<TransferReceipt> receipts) {
    public Load {
      receipts = List.copyOf(receipts);
    }
  }

  /** Whether stations wrote apart and contradict each other about it. */
  public boolean contradictory() {
    return contradictions.any();
  }

  /** When a state was reached, and by whom. */
  public Optional<Step> reached(AidState there) {
    return Optional.ofNullable(steps.get(there));
  }

  /** Whether goods of it are with us and have to go back. */
  public boolean owed() {
    return state == AidState.ARRIVED && answer.returnBy() != null && !stillHere().isEmpty();
  }

  /** Whether something is still to be done about it. */
  public boolean open() {
    return state.awaited() || awaitsMore() || owed();
  }

  /** Whether a part came and the rest is still to come. */
  public boolean awaitsMore() {
    return state == AidState.ARRIVED && arrivals.more() && !toCome().isEmpty();
  }

  /** How far it is, in words. */
  public Message stateName() {
    return Message.of(
        awaitsMore() ? "mutual.state.ARRIVED.partly" : "mutual.state." + state.name());
  }

  /** What was agreed to and did not come yet, damaged or not; nothing that is 0. */
  public List<TransferLine> toCome() {
    return answer.agreed().stream()
        .map(one -> new TransferLine(one.item(), one.quantity() - arrived(one.item())))
        .filter(one -> one.quantity() > 0)
        .toList();
  }

  /** How much of one kind of goods came, damaged or not. */
  public long arrived(String item) {
    return arrivals.receipts().stream()
        .filter(one -> one.item().equals(item))
        .mapToLong(one -> one.accepted() + one.damaged())
        .sum();
  }

  /** What is still with us, kind by kind; nothing that is 0. */
  public List<TransferLine> stillHere() {
    return arrivals.receipts().stream()
        .map(one -> new TransferLine(one.item(), one.accepted() - gone(one.item())))
        .filter(one -> one.quantity() > 0)
        .toList();
  }

  /** Whether more of something went back than came: stations gave back apart. */
  boolean overReturned() {
    return returned.stream()
        .anyMatch(one ->
            one.quantity()
                > arrivals.receipts().stream()
                    .filter(came -> came.item().equals(one.item()))
                    .mapToLong(TransferReceipt::accepted)
                    .sum());
  }

  private long gone(String item) {
    return returned.stream()
        .filter(one -> one.item().equals(item))
        .mapToLong(TransferLine::quantity)
        .sum();
  }

  /**
   * What it is about now: what was asked, what was agreed to, what arrived or what is still here.
   */
  public List<TransferLine> goods() {
    if (state == AidState.ARRIVED) {
      return stillHere();
    }
    return answer.agreed().isEmpty() ? ask.lines() : answer.agreed();
  }

  AidRequest to(AidState next, Step step, String words) {
    Map<AidState, Step> all = new EnumMap<>(AidState.class);
    all.putAll(steps);
    all.put(next, step);
    return new AidRequest(
        number, ask, answer, carrier, arrivals, returned, next, all, words, prints, contradictions);
  }

  AidRequest with(Answer said) {
    return new AidRequest(
        number, ask, said, carrier, arrivals, returned, state, steps, note, prints, contradictions);
  }

  AidRequest with(Carrier who) {
    return new AidRequest(
        number, ask, answer, who, arrivals, returned, state, steps, note, prints, contradictions);
  }

  AidRequest with(Arrivals came) {
    return new AidRequest(
        number, ask, answer, carrier, came, returned, state, steps, note, prints, contradictions);
  }

  AidRequest with(List<TransferLine> gone) {
    return new AidRequest(
        number, ask, answer, carrier, arrivals, gone, state, steps, note, prints, contradictions);
  }

  AidRequest printed() {
    return new AidRequest(
        number,
        ask,
        answer,
        carrier,
        arrivals,
        returned,
        state,
        steps,
        note,
        prints + 1,
        contradictions);
  }

  AidRequest with(Contradictions known) {
    return new AidRequest(
        number, ask, answer, carrier, arrivals, returned, state, steps, note, prints, known);
  }
}
