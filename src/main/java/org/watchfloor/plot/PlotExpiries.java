package org.watchfloor.plot;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;

/**
 * A closure, cordon or flood whose time runs out must be looked at: either it is taken off the map,
 * or it holds longer. Until somebody says which, it stays in the list.
 */
final class PlotExpiries implements DueItems {
  private final PlotStore store;

  @Inject
  PlotExpiries(PlotStore store) {
    this.store = store;
  }

  @Override
  public List<Due> pending() {
    List<Due> found = new ArrayList<>();
    for (PlotItem item : store.standing()) {
      Instant until = item.details().expiresAt();
      if (until != null && item.details().kind().shutsOut()) {
        found.add(new Due(PlotService.KIND, item.id(), PlotWords.due(item.details()), until));
      }
    }
    return found;
  }
}
