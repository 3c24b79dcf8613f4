package org.watchfloor.supply.requisition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.Contradictions;

/**
 * A requisition, from the certificate to the compensation.
 *
 * @param number the number of the certificate, unique across stations
 * @param certificate what it says
 * @param state what became of the property
 * @param steps when each state was reached, and by whom
 * @param back what came back before the rest, in the order in which it did
 * @param end what was said when the property came back, was used up or damaged
 * @param compensation when and how the owner was compensated; null before
 * @param prints how many times it was printed
 * @param contradictions what stations wrote apart about it
 */
public record Requisition(
    String number,
    Certificate certificate,
    RequisitionState state,
    Map<RequisitionState, Step> steps,
    List<Back> back,
    End end,
    @Nullable Compensation compensation,
    int prints,
    Contradictions contradictions) {
  public Requisition {
    steps = Map.copyOf(steps);
    back = List.copyOf(back);
  }

  /**
   * Some of it is back.
   *
   * @param step when, who wrote it down, and the name of the entry
   * @param parts how many of what
   * @param note who took it back; may be empty
   */
  public record Back(Step step, List<Part> parts, String note) {
    public Back {
      parts = List.copyOf(parts);
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
   * What was said at the end of the use.
   *
   * @param compensateBy the last day of the compensation; null if not agreed
   */
  public record End(String note, @Nullable LocalDate compensateBy) {
    /** Not yet. */
    public static final End NONE = new End("", null);
  }

  /** When and how the owner was compensated. */
  public record Compensation(LocalDate on, String how) {}

  /** How many of a line of the certificate, counted from 1, came back before the rest. */
  public long back(int line) {
    return back.stream()
        .flatMap(one -> one.parts().stream())
        .filter(one -> one.line() == line)
        .mapToLong(Part::quantity)
        .sum();
  }

  /** What did not come back before the rest, line by line; nothing that is 0. */
  public List<Part> stillOut() {
    List<Property> all = certificate.property();
    return IntStream.rangeClosed(1, all.size())
        .mapToObj(line -> new Part(line, all.get(line - 1).quantity() - back(line)))
        .filter(one -> one.quantity() > 0)
        .toList();
  }

  /** The property of a part, in its number. */
  public Property property(Part part) {
    Property whole = certificate.property().get(part.line() - 1);
    return new Property(whole.name(), part.quantity(), whole.unit());
  }

  /** The name of the entry of the part that came back last; empty before the first. */
  String lastBack() {
    return back.isEmpty() ? "" : back.getLast().step().entry();
  }

  Requisition with(Back part) {
    List<Back> all = new ArrayList<>(back);
    all.add(part);
    return new Requisition(
        number, certificate, state, steps, all, end, compensation, prints, contradictions);
  }

  /** When a state was reached, and by whom. */
  public Optional<Step> reached(RequisitionState there) {
    return Optional.ofNullable(steps.get(there));
  }

  /** The last day on which what is owed now is to be done: return or compensation. */
  public Optional<LocalDate> dueBy() {
    return switch (state) {
      case IN_USE -> Optional.ofNullable(certificate.returnBy());
      case RETURNED, USED_UP, DAMAGED -> Optional.ofNullable(end.compensateBy());
      case COMPENSATED, VOID -> Optional.empty();
    };
  }

  Requisition to(RequisitionState next, Step step, End said, @Nullable Compensation paid) {
    Map<RequisitionState, Step> all = new EnumMap<>(RequisitionState.class);
    all.putAll(steps);
    all.put(next, step);
    return new Requisition(
        number, certificate, next, all, back, said, paid, prints, contradictions);
  }

  Requisition printed() {
    return new Requisition(
        number, certificate, state, steps, back, end, compensation, prints + 1, contradictions);
  }

  Requisition with(Contradictions known) {
    return new Requisition(
        number, certificate, state, steps, back, end, compensation, prints, known);
  }
}
