package org.watchfloor.response.plan;

import org.watchfloor.journal.Fact;

/** What happens to the plans of the record. */
public sealed interface PlanFact extends Fact {

  /**
   * A plan was used for the first time: its text goes into the record, so that an old case opens
   * with the plan of its day.
   */
  record PlanAdopted(String key, String title, String version, String text) implements PlanFact {}
}
