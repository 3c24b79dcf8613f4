package org.watchfloor.supply.requisition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Fact;

/** What happens to property that is taken for the emergency. */
public sealed interface RequisitionFact extends Fact {

  /** A certificate was written. */
  record RequisitionIssued(Certificate certificate) implements RequisitionFact {}

  /**
   * Some of it is back with its owner, the rest is still in use.
   *
   * @param parts how many of what
   * @param note who took it back, in words; may be empty
   * @param after the name of the entry of the part before it, as far as whoever wrote this knew;
   *     empty for the first
   */
  record RequisitionPartBack(List<Part> parts, String note, String after)
      implements RequisitionFact {
    public RequisitionPartBack {
      parts = List.copyOf(parts);
    }
  }

  /**
   * It is known what became of the property.
   *
   * @param outcome returned, used up or damaged
   * @param note in words; who took it back, what is broken
   * @param compensateBy the last day on which the owner is to be compensated; null if not agreed
   */
  record RequisitionEnded(RequisitionState outcome, String note, @Nullable LocalDate compensateBy)
      implements RequisitionFact {}

  /** The owner was compensated: when, and how in words. */
  record RequisitionCompensated(LocalDate on, String how) implements RequisitionFact {}

  /** The certificate counts for nothing. */
  record RequisitionVoided(String reason) implements RequisitionFact {}

  /** It was printed, the so-manieth time. */
  record RequisitionPrinted(int print) implements RequisitionFact {}
}
