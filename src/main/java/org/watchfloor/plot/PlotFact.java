package org.watchfloor.plot;

import java.util.Map;
import org.watchfloor.journal.Fact;

/** What happens to plots. */
public sealed interface PlotFact extends Fact {

  /** Something was drawn. */
  record PlotDrawn(PlotDetails details) implements PlotFact {}

  /**
   * Parts of it were changed.
   *
   * @param to what it is now; only the changed parts count
   * @param after the changed parts, each with the name of the entry that had written it; and {@link
   *     PlotField#STANDING}, so that a change beside a removal shows
   * @param reason why; may be empty
   */
  record PlotChanged(PlotDetails to, Map<PlotField, String> after, String reason)
      implements PlotFact {}

  /**
   * It was taken off the map, and is kept.
   *
   * @param reason why
   * @param after the name of the entry that had drawn or changed it last
   */
  record PlotRemoved(String reason, String after) implements PlotFact {}

  /** It was put back on the map. */
  record PlotRestored(String reason) implements PlotFact {}
}
