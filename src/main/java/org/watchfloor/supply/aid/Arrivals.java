package org.watchfloor.supply.aid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchfloor.supply.TransferReceipt;
import org.watchfloor.supply.aid.AidRequest.Load;

/**
 * What came of a request for aid, load by load.
 *
 * @param loads each as it was booked in, in the order in which they rest on each other; a load two
 *     stations booked in stands here once
 * @param more whether what is lacking is still to come; false once somebody said it is not
 */
public record Arrivals(List<Load> loads, boolean more) {
  /** Nothing yet. */
  public static final Arrivals NONE = new Arrivals(List.of(), false);

  public Arrivals {
    loads = List.copyOf(loads);
  }

  /** Everything that came, kind by kind. */
  public List<TransferReceipt> receipts() {
    Map<String, TransferReceipt> sums = new LinkedHashMap<>();
    for (Load load : loads) {
      for (TransferReceipt one : load.receipts()) {
        sums.merge(one.item(), one, Arrivals::sum);
      }
    }
    return List.copyOf(sums.values());
  }

  private static TransferReceipt sum(TransferReceipt before, TransferReceipt more) {
    return new TransferReceipt(
        before.item(), before.accepted() + more.accepted(), before.damaged() + more.damaged());
  }

  /** The name of the entry of the load that came last; empty before the first. */
  public String last() {
    return loads.isEmpty() ? "" : loads.getLast().step().entry();
  }

  /**
   * The name of the entry of the load that stands after another one.
   *
   * @param entry the other one's; empty for the first of all
   * @return the last one's where none stands after it
   */
  String following(String entry) {
    String before = "";
    for (Load load : loads) {
      if (before.equals(entry)) {
        return load.step().entry();
      }
      before = load.step().entry();
    }
    return last();
  }

  Arrivals plus(Load load, boolean rest) {
    List<Load> all = new ArrayList<>(loads);
    all.add(load);
    return new Arrivals(all, rest);
  }

  Arrivals withoutRest() {
    return new Arrivals(loads, false);
  }
}
