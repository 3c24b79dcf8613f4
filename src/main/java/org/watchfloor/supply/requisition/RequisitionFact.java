package org.watchfloor.supply.requisition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Fact;

/** What happens to property that is taken for the emergency. */
public sealed interface RequisitionFact extends Fact {

  /** A certificate was written. */
  record RequisitionIssued(Certificate certificate) implements RequisitionFact {}

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
