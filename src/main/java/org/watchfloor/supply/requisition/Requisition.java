package org.watchfloor.supply.requisition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.Contradictions;

/**
 * A requisition, from the certificate to the compensation.
 *
 * @param number the number of the certificate, unique across stations
 * @param certificate what it says
 * @param state what became of the property
 * @param steps when each state was reached, and by whom
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
    End end,
    @Nullable Compensation compensation,
    int prints,
    Contradictions contradictions) {
  public Requisition {
    steps = Map.copyOf(steps);
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
    return new Requisition(number, certificate, next, all, said, paid, prints, contradictions);
  }

  Requisition printed() {
    return new Requisition(
        number, certificate, state, steps, end, compensation, prints + 1, contradictions);
  }

  Requisition with(Contradictions known) {
    return new Requisition(number, certificate, state, steps, end, compensation, prints, known);
  }
}
