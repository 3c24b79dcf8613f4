package org.watchfloor.exchange.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.shelter.arrival.ArrivalRegisters;
import org.watchfloor.shelter.arrival.ArrivalService;

/** Plays histories at one dock and looks whether what must hold afterwards does. One thread. */
final class Voyage implements AutoCloseable {
  /** One in so many is looked at again as it was: that takes longer than all the rest. */
  private static final int REWOUND = 60;

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
      keeping("same contradictions", () -> assertSameContradictions(fleet));
      Promises.of(first, fleet.knowledge(), open).forEach(Voyage::keeping);
      Ship sounded = fleet.ships().get(Math.floorMod(history.hashCode(), fleet.ships().size()));
      keeping(
          "sound",
          () -> assertThat(sounded.station().journal().verify(done -> {}).faults()).isEmpty());
      if (Math.floorMod(history.hashCode(), REWOUND) == 0) {
        keeping("replay", () -> Rewinding.check(sounded, new Random(history.hashCode())));
      }
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

  /**
   * That somebody stands in two registers under one number is told only where both can be read: the
   * key of one that was destroyed may lie at some stations still.
   */
  private static void assertSameContradictions(Fleet fleet) {
    Set<String> unread =
        fleet.ships().stream()
            .flatMap(ship -> ship.station().get(ArrivalRegisters.class).list().stream())
            .filter(one -> !one.keyHere())
            .map(one -> one.register().number())
            .collect(Collectors.toSet());
    List<Conflict> first = readable(fleet.ships().getFirst(), unread);
    for (Ship other : fleet.ships()) {
      assertThat(readable(other, unread)).isEqualTo(first);
    }
  }

  private static List<Conflict> readable(Ship ship, Set<String> unread) {
    List<Conflict> open = ship.conflicts();
    if (unread.isEmpty()) {
      return open;
    }
    Map<String, String> registers = new HashMap<>();
    ship.station()
        .get(ArrivalService.class)
        .list()
        .forEach(one -> registers.put(one.details(), one.register()));
    return open.stream()
        .filter(one -> {
          String counts = registers.getOrDefault(one.what().counts(), "");
          String against = registers.getOrDefault(one.what().against(), "");
          return !one.what().rule().equals("arrival.conflict.twice")
              || counts.equals(against)
              || !unread.contains(counts) && !unread.contains(against);
        })
        .toList();
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
