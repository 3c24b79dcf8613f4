package org.watchfloor.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.Contradictions;

/**
 * An order as it stands.
 *
 * @param number its number, unique across stations
 * @param title what it is about, in a few words
 * @param basis what it rests on
 * @param urgency how urgent it is
 * @param revisions its texts, the one in force last
 * @param addressees the units it is addressed to, the lead first
 * @param slips what was issued because it was late, oldest first
 * @param ending how it ended; null while it is open
 * @param contradictions what was written apart and cannot both hold
 */
public record Order(
    String number,
    String title,
    OrderBasis basis,
    Urgency urgency,
    List<Revision> revisions,
    List<Addressee> addressees,
    List<Slip> slips,
    @Nullable Ending ending,
    Contradictions contradictions) {
  public Order {
    revisions = List.copyOf(revisions);
    addressees = List.copyOf(addressees);
    slips = List.copyOf(slips);
  }

  /** The text in force. */
  public Revision now() {
    return revisions.getLast();
  }

  /** The number of the text in force. */
  public int revision() {
    return now().no();
  }

  /** By when it must be reported. */
  public Instant deadline() {
    return now().deadline();
  }

  /** The unit that answers for it. */
  public Addressee lead() {
    return addressees.getFirst();
  }

  /** Whether something is still to be done about it. */
  public boolean open() {
    return ending == null;
  }

  /** How far it is at a unit. */
  public UnitState state(Addressee at) {
    return at.state(revision());
  }

  /** How many units are that far. */
  public long count(UnitState state) {
    return addressees.stream().filter(one -> state(one) == state).count();
  }

  /** How many units have not signed the text in force. */
  public long unsigned() {
    return addressees.stream().filter(one -> state(one).unsigned()).count();
  }

  /** How many units still owe a report. */
  public long owing() {
    return addressees.stream().filter(one -> state(one).owes()).count();
  }

  /** The unit of a number, if it is addressed to it. */
  public Optional<Addressee> at(String unit) {
    return addressees.stream().filter(one -> one.to().unit().equals(unit)).findFirst();
  }

  /** From when on a unit has the text in force. */
  public Instant issuedTo(Addressee at) {
    Instant text = now().act().at();
    return at.since().isAfter(text) ? at.since() : text;
  }

  /** The entry of the text or the end that stands. */
  String head() {
    return ending == null ? now().act().entry() : ending.act().entry();
  }

  /** The number of the text an entry made; 0 if none here did. */
  int revisionOf(String entry) {
    return revisions.stream()
        .filter(one -> one.act().entry().equals(entry))
        .findFirst()
        .map(Revision::no)
        .orElse(0);
  }

  Order reopened() {
    return new Order(
        number, title, basis, urgency, revisions, addressees, slips, null, contradictions);
  }

  Order with(Revision next) {
    List<Revision> more = new ArrayList<>(revisions);
    more.add(next);
    return new Order(
        number, title, basis, urgency, more, addressees, slips, ending, contradictions);
  }

  Order with(Addressee changed) {
    List<Addressee> all =
        addressees.stream()
            .map(one -> one.to().unit().equals(changed.to().unit()) ? changed : one)
            .toList();
    return new Order(number, title, basis, urgency, revisions, all, slips, ending, contradictions);
  }

  /** With more units; one that is addressed already stays as it is. */
  Order plus(List<Addressee> added) {
    Map<String, Addressee> all = new LinkedHashMap<>();
    addressees.forEach(one -> all.put(one.to().unit(), one));
    added.forEach(one -> all.putIfAbsent(one.to().unit(), one));
    return new Order(
        number,
        title,
        basis,
        urgency,
        revisions,
        List.copyOf(all.values()),
        slips,
        ending,
        contradictions);
  }

  Order with(Slip slip) {
    List<Slip> more = new ArrayList<>(slips);
    more.add(slip);
    return new Order(
        number, title, basis, urgency, revisions, addressees, more, ending, contradictions);
  }

  Order with(Ending end) {
    return new Order(
        number, title, basis, urgency, revisions, addressees, slips, end, contradictions);
  }

  Order with(Contradictions known) {
    return new Order(number, title, basis, urgency, revisions, addressees, slips, ending, known);
  }

  Order against(String rule, String counts, String against) {
    return with(contradictions.plus(rule, counts, against));
  }
}
