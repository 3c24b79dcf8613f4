package org.watchfloor.warning.reading;

import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.FactVersion;
import org.watchfloor.journal.RegisterFact;
import org.watchfloor.journal.RowBefore;
import org.watchfloor.journal.RowFact;

/** What happens to stations, their marks and their readings. */
public sealed interface ReadingFact extends Fact {

  /**
   * A station stands in the register as given.
   *
   * @param was what the row was to whoever wrote this; null in entries of version 1
   */
  @FactVersion(2)
  record GaugeRegistered(Gauge gauge, @Nullable RowBefore was) implements ReadingFact, RowFact {}

  /**
   * A mark of a station stands as given.
   *
   * @param was what the row was to whoever wrote this; null in entries of version 1
   */
  @FactVersion(2)
  record ThresholdRegistered(Threshold threshold, @Nullable RowBefore was)
      implements ReadingFact, RowFact {}

  /**
   * Somebody reported a reading, and an officer wrote it down.
   *
   * @param after the name of the entry that stood for that minute, which this one corrects; empty
   *     for none
   * @param reason why it is corrected; may be empty
   */
  record ReadingReported(Observation observation, String after, String reason)
      implements ReadingFact {}

  /**
   * A file brought a reading.
   *
   * @param after as for {@link ReadingReported}
   */
  record ReadingImported(Observation observation, String after)
      implements ReadingFact, RegisterFact {}

  /**
   * A reading was taken back: it was of another station, or a slip.
   *
   * @param after the name of the entry that stood
   */
  record ReadingWithdrawn(String after, String reason) implements ReadingFact {}
}
