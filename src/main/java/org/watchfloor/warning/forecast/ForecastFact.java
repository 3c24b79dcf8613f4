package org.watchfloor.warning.forecast;

import java.util.List;
import org.watchfloor.incident.rule.Channel;
import org.watchfloor.journal.Fact;

/** What happens to forecasts. */
public sealed interface ForecastFact extends Fact {

  /**
   * An agency's forecast was taken down by the officer of the entry.
   *
   * @param channel over what it came
   * @param knew the names of the entries of the same issuer about the same that were known here:
   *     whoever knew them and writes another number corrects, whoever did not contradicts
   */
  record ForecastTaken(Predicted what, Channel channel, List<String> knew) implements ForecastFact {
    public ForecastTaken {
      knew = List.copyOf(knew);
    }
  }

  /**
   * A forecast no longer counts: the agency took it back, or it was a slip.
   *
   * @param what what had been taken down, repeated so that a line can be read by itself
   */
  record ForecastWithdrawn(Predicted what, String reason) implements ForecastFact {}
}
