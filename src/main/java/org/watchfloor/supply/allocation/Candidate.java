package org.watchfloor.supply.allocation;

import java.util.List;
import org.watchfloor.supply.allocation.AllocationAnswer.Aims;

/**
 * One answer to all items, not yet in words.
 *
 * @param items by item, in the order of the request
 * @param aims what it comes to
 */
record Candidate(List<ItemFlow.Solved> items, Aims aims) {
  Candidate {
    items = List.copyOf(items);
  }
}
