package org.watchfloor.geo.road;

import com.graphhopper.routing.ev.BooleanEncodedValue;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.TurnCostStorage;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** The forbidden turns of a network; they hold for what drives. Immutable; any thread. */
final class Turns {
  private final BitSet nodes = new BitSet();
  private final Set<Turn> forbidden = new HashSet<>();

  private record Turn(int from, int via, int to) {}

  Turns(BaseGraph graph, BooleanEncodedValue restricted) {
    TurnCostStorage stored = graph.getTurnCostStorage();
    TurnCostStorage.Iterator all = stored.getAllTurnCosts();
    while (all.next()) {
      if (all.get(restricted)) {
        nodes.set(all.getViaNode());
        forbidden.add(new Turn(all.getFromEdge(), all.getViaNode(), all.getToEdge()));
      }
    }
  }

  int size() {
    return forbidden.size();
  }

  /** Whether any turn is forbidden at a node. */
  boolean at(int node) {
    return nodes.get(node);
  }

  boolean forbids(int fromEdge, int via, int toEdge) {
    return nodes.get(via) && forbidden.contains(new Turn(fromEdge, via, toEdge));
  }
}
