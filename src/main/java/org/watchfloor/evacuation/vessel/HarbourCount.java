package org.watchfloor.evacuation.vessel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many vessels of a harbour are in and out.
 *
 * @param harbour its name; empty for vessels without one
 * @param berthed in port
 * @param out known to be out of port
 * @param unknown nobody said
 * @param peopleOut people known to be aboard those that are out
 * @param peopleIn people known to be aboard those in port: they should be ashore
 */
public record HarbourCount(
    String harbour, long berthed, long out, long unknown, long peopleOut, long peopleIn) {

  /** The harbours with most out first. */
  static final Comparator<HarbourCount> MOST_OUT_FIRST =
      Comparator.comparing(HarbourCount::out)
          .thenComparing(HarbourCount::unknown)
          .reversed()
          .thenComparing(HarbourCount::harbour);

  /** Counts vessels by the harbour they lie in, make for, or belong to. */
  static List<HarbourCount> of(List<Vessel> vessels) {
    Map<String, List<Vessel>> by = new TreeMap<>();
    vessels.forEach(one -> by.computeIfAbsent(one.harbour(), none -> new ArrayList<>()).add(one));
    return by.entrySet().stream()
        .map(one -> count(one.getKey(), one.getValue()))
        .sorted(MOST_OUT_FIRST)
        .toList();
  }

  private static HarbourCount count(String harbour, List<Vessel> vessels) {
    List<Vessel> out = vessels.stream().filter(one -> one.state().out()).toList();
    List<Vessel> in = vessels.stream().filter(one -> one.state() == VesselState.BERTHED).toList();
    return new HarbourCount(
        harbour,
        in.size(),
        out.size(),
        vessels.size() - in.size() - out.size(),
        out.stream().mapToLong(Vessel::people).sum(),
        in.stream().mapToLong(Vessel::people).sum());
  }
}
