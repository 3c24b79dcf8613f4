package org.watchfloor.supply.aid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.watchfloor.supply.TransferReceipt;
import org.watchfloor.supply.aid.AidRequest.Load;

/**
 * What came of a request for aid, load by load.
 *
 * @param loads each as it was booked in, in the order in which they rest on each other; a load two
 *     stations booked in stands here once
 * @param more whether what is lacking is still to come; false once somebody said it is not
 * @param doubled of loads that were booked in twice, the entry that does not stand and the one that
 *     does: what was written after the former rests on the latter
 */
public record Arrivals(List<Load> loads, boolean more, Map<String, String> doubled) {
  /** Nothing yet. */
  public static final Arrivals NONE = new Arrivals(List.of(), false, Map.of());

  public Arrivals {
    loads = List.copyOf(loads);
    doubled = Map.copyOf(doubled);
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
    return new Arrivals(all, rest, doubled);
  }

  Arrivals withoutRest() {
    return new Arrivals(loads, false, doubled);
  }

  /** The entry that stands for one that may have been booked in twice. */
  String standing(String entry) {
    return doubled.getOrDefault(entry, entry);
  }

  Arrivals withDouble(String entry, String stands) {
    Map<String, String> all = new TreeMap<>(doubled);
    all.put(entry, stands);
    return new Arrivals(loads, more, all);
  }
}
