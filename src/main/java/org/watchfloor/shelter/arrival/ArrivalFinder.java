package org.watchfloor.shelter.arrival;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.watchfloor.base.Remembered;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.place.NameIndex;
import org.watchfloor.shelter.arrival.ExpectedPeople.ExpectedHousehold;

/**
 * Finds who came, by name, pinyin, wristband or identity number, and who is expected. Names are
 * read with the key, kept in memory only, and forgotten with the key. Any thread but the JavaFX
 * thread.
 */
@Singleton
public final class ArrivalFinder {
  private final ArrivalService arrivals;
  private final ArrivalRegisters registers;
  private final ArrivalStore store;
  private final Set<ExpectedPeople> expected;
  private final WatchClock clock;
  private final Map<String, Read> read = new ConcurrentHashMap<>();
  private final Remembered<NameIndex<Guest>> names = new Remembered<>(this::index);

  private record Read(String details, Person person) {}

  /**
   * A booking and who it is, for masking.
   *
   * @param arrival the booking
   * @param person who it is; nobody if it cannot be read
   * @param readable whether it can be read here
   */
  public record Guest(Arrival arrival, Person person, boolean readable) {
    /** The name as a list may show it. */
    public String maskedName() {
      return person.maskedName();
    }
  }

  @Inject
  ArrivalFinder(
      ArrivalService arrivals,
      ArrivalRegisters registers,
      ArrivalStore store,
      Set<ExpectedPeople> expected,
      WatchClock clock) {
    this.arrivals = arrivals;
    this.registers = registers;
    this.store = store;
    this.expected = expected;
    this.clock = clock;
    arrivals.onChange(names::forget);
  }

  /** What came into the line of the desk. */
  public DeskLine line(String typed) {
    return DeskLine.read(typed, today());
  }

  /** Bookings with who they are. */
  public List<Guest> guests(List<Arrival> of) {
    Map<String, Optional<RegisterKey>> keys = new HashMap<>();
    return of.stream()
        .map(arrival -> guest(arrival, keys.computeIfAbsent(arrival.register(), registers::key)))
        .toList();
  }

  /** A booking with who it is. */
  public Guest guest(Arrival arrival) {
    return guest(arrival, registers.key(arrival.register()));
  }

  private Guest guest(Arrival arrival, Optional<RegisterKey> key) {
    if (key.isEmpty()) {
      read.remove(arrival.id());
      return new Guest(arrival, Person.NOBODY, false);
    }
    Read known = read.get(arrival.id());
    if (known == null || !known.details().equals(arrival.details())) {
      known =
          Sealing.open(key.get(), arrival)
              .map(person -> new Read(arrival.details(), person))
              .orElse(null);
      if (known == null) {
        return new Guest(arrival, Person.NOBODY, false);
      }
      read.put(arrival.id(), known);
    }
    return new Guest(arrival, known.person(), true);
  }

  /** Who has an identity number: inside, or the last booking; empty if nobody. */
  public Optional<Guest> carded(String number) {
    return registers.keysHere().stream()
        .flatMap(key -> store.ofIdMark(key.mark("id", DeskText.code(number))).stream())
        .max(Comparator.comparing(Arrival::inside).thenComparing(arrival -> arrival.stay().since()))
        .map(this::guest);
  }

  /** Those of a name, its pinyin or initials, inside or not, best first. */
  public List<Guest> named(String typed, int limit) {
    return names.get().guess(DeskText.plain(typed), limit).stream()
        .map(NameIndex.Hit::item)
        .toList();
  }

  private NameIndex<Guest> index() {
    List<Guest> all =
        guests(
            store.list().stream()
                .filter(arrival -> arrival.stay().state() != StayState.WITHDRAWN)
                .toList());
    Set<String> there =
        all.stream()
            .filter(Guest::readable)
            .map(guest -> guest.arrival().id())
            .collect(Collectors.toSet());
    read.keySet().retainAll(there);
    return NameIndex.of(
        all.stream().filter(guest -> !guest.person().name().isEmpty()).toList(),
        guest -> guest.person().name(),
        guest -> Objects.requireNonNullElse(guest.arrival().tag(), ""));
  }

  /** Households that are expected and fit what was typed, those of the shelter first. */
  public List<ExpectedHousehold> expected(String typed, String shelter, int limit) {
    return expected.stream()
        .flatMap(roster -> roster.find(DeskText.plain(typed), shelter, limit).stream())
        .limit(limit)
        .toList();
  }

  /** Others inside who have the very name of somebody; by its mark. */
  public List<Arrival> namesakes(Arrival of) {
    String mark = of.person().nameMark();
    return mark.isEmpty()
        ? List.of()
        : store.insideOfNameMark(mark).stream()
            .filter(other -> !other.id().equals(of.id()))
            .toList();
  }

  /** Those of a family, with who they are. */
  public List<Guest> family(String family) {
    return guests(arrivals.family(family));
  }

  private LocalDate today() {
    return clock.now().toLocalDate();
  }
}
