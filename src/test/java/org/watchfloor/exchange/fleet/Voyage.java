package org.watchfloor.exchange.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.watchfloor.conflict.Conflict;

/** Plays histories at one dock and looks whether what must hold afterwards does. One thread. */
final class Voyage implements AutoCloseable {
  private final Dock dock = new Dock();
  private final Map<String, Integer> done = new TreeMap<>();
  private final Set<String> rules = new TreeSet<>();

  /**
   * Plays a history, lets the stations meet and checks them.
   *
   * @throws BrokenException with the promise that was broken
   */
  void sail(History history) {
    Fleet fleet = dock.fleet(history.clocks());
    try {
      keeping("work", () -> fleet.work(history.acts()));
      keeping("meeting", () -> meet(fleet, history));
      Ship first = fleet.ships().getFirst();
      List<Conflict> open = first.conflicts();
      keeping("same tables", () -> assertSameTables(fleet));
      for (Ship other : fleet.ships()) {
        keeping("same contradictions", () -> assertThat(other.conflicts()).isEqualTo(open));
      }
      Promises.of(first, fleet.knowledge(), open).forEach(Voyage::keeping);
      Ship sounded = fleet.ships().get(Math.floorMod(history.hashCode(), fleet.ships().size()));
      keeping(
          "sound",
          () -> assertThat(sounded.station().journal().verify(done -> {}).faults()).isEmpty());
      fleet.done().forEach((hand, times) -> done.merge(hand, times, Integer::sum));
      open.forEach(one -> rules.add(one.what().rule()));
    } finally {
      fleet.tidy();
    }
  }

  /** Mostly at one station, which is enough; sometimes everybody with everybody. */
  private static void meet(Fleet fleet, History history) {
    int how = Math.floorMod(history.clocks().hashCode(), 4 * fleet.ships().size());
    if (how < fleet.ships().size()) {
      fleet.meetAt(how);
    } else if (how % 4 == 0) {
      fleet.meet(2);
    } else {
      fleet.meetAt(how % fleet.ships().size());
    }
  }

  private static void assertSameTables(Fleet fleet) {
    SortedMap<String, List<String>> tables = fleet.ships().getFirst().tables();
    for (Ship other : fleet.ships().subList(1, fleet.ships().size())) {
      SortedMap<String, List<String>> others = other.tables();
      tables.forEach(
          (table, rows) -> assertThat(others.get(table)).as("%s", table).isEqualTo(rows));
    }
  }

  private static void keeping(String promise, Runnable check) {
    try {
      check.run();
    } catch (BrokenException e) {
      throw e;
    } catch (RuntimeException | AssertionError e) {
      throw new BrokenException(promise, e);
    }
  }

  /** What a history breaks, or nothing. */
  Optional<BrokenException> breaks(History history) {
    try {
      sail(history);
      return Optional.empty();
    } catch (BrokenException e) {
      return Optional.of(e);
    }
  }

  /** How often each hand did something, of all histories played here. */
  Map<String, Integer> done() {
    return done;
  }

  /** The rules that were broken at the end of any history played here. */
  Set<String> rules() {
    return rules;
  }

  @Override
  public void close() {
    dock.close();
  }
}
