package org.watchfloor.shelter.arrival;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * How many people of each household of the roster are inside shelters, by what the bookings say
 * that can be read here. Only the number of the household is kept in memory. Any thread but the
 * JavaFX thread.
 */
@Singleton
public final class HouseholdsInside {
  private final ArrivalStore store;
  private final ArrivalRegisters registers;
  private final Set<ExpectedPeople> expected;
  private final Map<String, Read> read = new ConcurrentHashMap<>();

  private record Read(String details, String household) {}

  /**
   * A household of which some are inside.
   *
   * @param household its number in the roster
   * @param inside how many are in whatever shelter, 1 or more
   * @param people how many it has by the roster; 0 if the roster does not say
   */
  public record Part(String household, long inside, long people) {
    /** Whether somebody is still to come. */
    public boolean incomplete() {
      return inside < people;
    }
  }

  @Inject
  HouseholdsInside(ArrivalStore store, ArrivalRegisters registers, Set<ExpectedPeople> expected) {
    this.store = store;
    this.registers = registers;
    this.expected = expected;
  }

  /** How many of each household are inside; those of whom nobody is are left out. */
  public Map<String, Long> counts() {
    Map<String, Optional<RegisterKey>> keys = new HashMap<>();
    Map<String, Long> counts = new HashMap<>();
    List<Arrival> present = store.present();
    read.keySet().retainAll(present.stream().map(Arrival::id).collect(Collectors.toSet()));
    for (Arrival arrival : present) {
      String household =
          household(arrival, keys.computeIfAbsent(arrival.register(), registers::key));
      if (!household.isEmpty()) {
        counts.merge(household, 1L, Long::sum);
      }
    }
    return counts;
  }

  /** How far a household is inside; empty if nobody of it is. */
  public Optional<Part> part(String household) {
    long inside = counts().getOrDefault(household, 0L);
    return inside == 0
        ? Optional.empty()
        : Optional.of(new Part(household, inside, people(household)));
  }

  /**
   * The households that are inside as a whole once some more of each are. Where the roster does not
   * say how many it has, one is enough.
   *
   * @param more how many more, by the number of the household
   */
  Set<String> completeWith(Map<String, Long> more) {
    Set<String> complete = new TreeSet<>();
    Map<String, Long> rest = new HashMap<>();
    more.forEach((household, coming) -> {
      long missing = people(household) - coming;
      if (missing <= 0) {
        complete.add(household);
      } else {
        rest.put(household, missing);
      }
    });
    if (!rest.isEmpty()) {
      // Reading all that are inside takes its time: only for those who came in part.
      Map<String, Long> there = counts();
      rest.forEach((household, missing) -> {
        if (there.getOrDefault(household, 0L) >= missing) {
          complete.add(household);
        }
      });
    }
    return complete;
  }

  private long people(String household) {
    return expected.stream().mapToLong(roster -> roster.people(household)).max().orElse(0);
  }

  private String household(Arrival arrival, Optional<RegisterKey> key) {
    if (key.isEmpty()) {
      read.remove(arrival.id());
      return "";
    }
    Read known = read.get(arrival.id());
    if (known == null || !known.details().equals(arrival.details())) {
      known =
          new Read(
              arrival.details(),
              Sealing.open(key.get(), arrival).map(Person::household).orElse(""));
      read.put(arrival.id(), known);
    }
    return known.household();
  }
}
