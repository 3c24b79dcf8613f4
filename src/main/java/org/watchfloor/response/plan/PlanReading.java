package org.watchfloor.response.plan;

import java.util.List;

/** What reading a plan file came to: the plan, or everything that is wrong with the file. */
public sealed interface PlanReading {

  /**
   * A plan without a fault.
   *
   * @param text the exact text of the file
   * @param hash SHA-256 of the text in UTF-8, in hex
   */
  record Read(Plan plan, String text, String hash) implements PlanReading {}

  /** A file that cannot be used; the faults stand in the order of the text. */
  record Refused(List<PlanFault> faults) implements PlanReading {
    public Refused {
      faults = List.copyOf(faults);
    }
  }
}
