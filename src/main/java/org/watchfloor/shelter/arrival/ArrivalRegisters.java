package org.watchfloor.shelter.arrival;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.shelter.arrival.ArrivalFact.ArrivalKeyHandedOut;
import org.watchfloor.shelter.arrival.ArrivalFact.ArrivalRegisterDestroyed;
import org.watchfloor.shelter.arrival.ArrivalFact.ArrivalRegisterOpened;

/**
 * The door to the registers of arrivals and their keys: opened with the first booking, destroyed on
 * an order. Any thread but the JavaFX thread.
 */
@Singleton
public final class ArrivalRegisters {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

  private final Journal journal;
  private final SignIn signIn;
  private final WatchClock clock;
  private final RegisterStore store;
  private final ArrivalStore arrivals;
  private final ArrivalKeys keys;

  /**
   * A register, and what is left of it.
   *
   * @param register the register
   * @param keyHere whether its people can be read here
   * @param people how many stand in it
   * @param inside how many of them are inside a shelter
   */
  public record Standing(ArrivalRegister register, boolean keyHere, long people, long inside) {}

  @Inject
  ArrivalRegisters(
      Journal journal,
      SignIn signIn,
      WatchClock clock,
      RegisterStore store,
      ArrivalStore arrivals,
      ArrivalKeys keys) {
    this.journal = journal;
    this.signIn = signIn;
    this.clock = clock;
    this.store = store;
    this.arrivals = arrivals;
    this.keys = keys;
  }

  /**
   * Destroys the keys of all registers the journal says are destroyed, now and whenever an entry
   * says so: one that was killed between the entry and the file ends here, and one that another
   * station destroyed as well. While somebody of it is inside, booked by a station that did not
   * know of the order, the key stays until the last one is out. Called once when a station is
   * opened.
   */
  public void settle() {
    destroyKeys();
    journal.follow(ArrivalFact.class, this::destroyKeys);
  }

  /** Nothing is booked or taken in meanwhile: who comes in now must not lose the name. */
  private void destroyKeys() {
    journal.whileStill(size -> {
      store.destroyed().stream()
          .filter(register -> arrivals.countInsideOf(register.number()) == 0)
          .forEach(register -> keys.destroy(register.number()));
      return size;
    });
  }

  /** All registers, the newest first. */
  public List<Standing> list() {
    return store.list().stream()
        .sorted(Comparator.comparing(ArrivalRegister::opened).reversed())
        .map(this::standing)
        .toList();
  }

  private Standing standing(ArrivalRegister register) {
    List<Arrival> all = arrivals.of(register.number());
    return new Standing(
        register,
        key(register.number()).isPresent(),
        all.size(),
        all.stream().filter(Arrival::inside).count());
  }

  /** The register of a number. */
  public Optional<ArrivalRegister> find(String number) {
    return store.find(number).map(Versioned::state);
  }

  /**
   * The key of a register; empty if it is not here, or the register is destroyed and nobody of it
   * is inside any more.
   */
  Optional<RegisterKey> key(String number) {
    return find(number).flatMap(this::key);
  }

  private Optional<RegisterKey> key(ArrivalRegister register) {
    Optional<RegisterKey> here = keys.find(register.number());
    return register.destroyed() == null || arrivals.countInsideOf(register.number()) > 0
        ? here
        : Optional.empty();
  }

  /** The keys of all registers that can be read here. */
  List<RegisterKey> keysHere() {
    return store.list().stream().flatMap(register -> key(register).stream()).toList();
  }

  /**
   * Lets a draft rest on no further register being opened here: a number has another mark in it.
   * Asked before {@link #keysHere}.
   */
  void expectNoneOpened(Draft draft) {
    draft.expectingNothingNewAbout(openings(), journal.mentions(openings()));
  }

  /** Of this station alone: what another opened is no reason to look again. */
  private Subject openings() {
    return new Subject("arrival-registers", journal.station());
  }

  /**
   * Lets somebody back in only if the register is not destroyed: without its key nobody could name
   * them. The draft rests on that.
   *
   * @throws RefusedException if it is destroyed
   */
  void refuseIfDestroyed(Draft draft, String number) {
    draft.expecting(subject(number), journal.version(subject(number)));
    if (find(number).filter(register -> register.destroyed() != null).isPresent()) {
      throw RefusedException.of("arrival.refused.backDestroyed", number);
    }
  }

  /** The key of a register whose entry is about to be written, or stands. */
  RegisterKey keyToWrite(String number) {
    return keys.find(number)
        .orElseThrow(() -> RefusedException.of("arrival.refused.noKey", number));
  }

  /** A register as a subject: bookings are about it. */
  Subject subject(String number) {
    return store.subject(number);
  }

  /**
   * The number of the register people are booked in now: this station's own before another's, the
   * newest before older ones, only if its key is here. Where there is none, a new one is opened
   * with the booking; its key is on disk before.
   */
  synchronized String forBooking(Draft draft) {
    String own = prefix();
    Optional<String> open =
        store.kept().stream()
            .map(ArrivalRegister::number)
            .filter(number -> keys.find(number).isPresent())
            .min(Comparator.comparing(number -> !number.startsWith(own)));
    if (open.isPresent()) {
      draft.expecting(subject(open.get()), journal.version(subject(open.get())));
      if (key(open.get()).isPresent()) {
        return open.get();
      }
    }
    String number = fresh();
    keys.make(number);
    open(draft, number, "");
    return number;
  }

  /**
   * Opens a register for an event; from now on people are booked in it.
   *
   * @param title what it is about; may be empty
   * @return its number
   */
  public synchronized String open(String title) {
    String number = fresh();
    keys.make(number);
    Draft draft = new Draft(signIn.actor());
    open(draft, number, DeskText.words(title, "arrival.field.title"));
    journal.append(draft);
    return number;
  }

  private void open(Draft draft, String number, String title) {
    draft
        .fact(store.subject(number), new ArrivalRegisterOpened(title), openings())
        .expecting(store.subject(number), 0);
  }

  private String prefix() {
    return journal.numbering() + "-DJ";
  }

  private String fresh() {
    String beginning = prefix() + DAY.format(clock.now()) + "-";
    int next = 1;
    while (store.find(beginning + next).isPresent()) {
      next++;
    }
    return beginning + next;
  }

  /**
   * Destroys a register on an order: first the entry, then the key. From then on nobody in it can
   * be read, also from the journal and after a rebuild; what was counted stays.
   *
   * @param orderedBy who ordered it
   * @param basis on what that rests: a document, a rule
   * @param orderedAt when it was ordered; null for now
   * @throws RefusedException if there is no such register, it is destroyed already, people of it
   *     are inside shelters still, or nobody or nothing is named
   */
  public synchronized void destroy(
      String number, String orderedBy, String basis, @Nullable Instant orderedAt) {
    Versioned<ArrivalRegister> found =
        store
            .find(number)
            .orElseThrow(() -> RefusedException.of("arrival.refused.noRegister", number));
    if (found.state().destroyed() != null) {
      destroyKeys();
      throw RefusedException.of("arrival.refused.destroyed", number);
    }
    if (orderedBy.isBlank() || basis.isBlank()) {
      throw RefusedException.of("arrival.refused.noOrder");
    }
    Instant now = clock.instant();
    if (orderedAt != null && orderedAt.isAfter(now)) {
      throw RefusedException.of("arrival.refused.orderedLater");
    }
    long mentions = journal.mentions(store.subject(number));
    long inside = arrivals.of(number).stream().filter(Arrival::inside).count();
    if (inside > 0) {
      throw RefusedException.of("arrival.refused.stillInside", number, inside);
    }
    journal.append(
        new Draft(signIn.actor())
            .fact(
                store.subject(number),
                new ArrivalRegisterDestroyed(
                    orderedBy.strip(), basis.strip(), orderedAt == null ? now : orderedAt))
            .expecting(store.subject(number), found.version())
            .expectingNothingNewAbout(store.subject(number), mentions));
    destroyKeys();
  }

  /**
   * Writes a copy of a key to a file, for a safe or another station; that it was is on record
   * first.
   *
   * @param whom who has it, on what
   * @throws RefusedException if the key is not here, the register is destroyed, nobody is named, or
   *     it cannot be written
   */
  public void giveKey(String number, Path to, String whom) {
    if (whom.isBlank()) {
      throw RefusedException.of("arrival.refused.noReceiver");
    }
    if (find(number).filter(register -> register.destroyed() != null).isPresent()) {
      throw RefusedException.of("arrival.refused.destroyed", number);
    }
    if (key(number).isEmpty()) {
      throw RefusedException.of("arrival.refused.noKey", number);
    }
    journal.append(
        new Draft(signIn.actor())
            .fact(store.subject(number), new ArrivalKeyHandedOut(whom.strip())));
    keys.give(number, to);
  }

  /**
   * Takes a key over from a file.
   *
   * @throws RefusedException if there is no such register, it is destroyed, a key that reads it is
   *     here already, or the file holds no key of this register
   */
  public void takeKey(String number, Path from) {
    ArrivalRegister register =
        find(number).orElseThrow(() -> RefusedException.of("arrival.refused.noRegister", number));
    if (register.destroyed() != null) {
      throw RefusedException.of("arrival.refused.destroyed", number);
    }
    if (key(number).isPresent()) {
      throw RefusedException.of("arrival.refused.keyHere", number);
    }
    if (!reads(ArrivalKeys.parse(from), number)) {
      throw RefusedException.of("arrival.refused.otherKey", from, number);
    }
    keys.take(number, from);
  }

  /**
   * The keys of all registers that can be read here and are not destroyed, by register: to be
   * sealed for another seat of this station, and for nothing else.
   */
  public SortedMap<String, String> keysToHand() {
    SortedMap<String, String> all = new TreeMap<>();
    store.kept().stream()
        .map(ArrivalRegister::number)
        .forEach(number -> key(number).ifPresent(key -> all.put(number, key.text())));
    return all;
  }

  /** Says of registers, in a draft, who was handed their keys: listed at their destruction. */
  public void handedOut(Draft draft, Collection<String> numbers, String whom) {
    numbers.forEach(number -> draft.fact(store.subject(number), new ArrivalKeyHandedOut(whom)));
  }

  /**
   * Takes over keys another seat of this station handed. What is read here already, destroyed or
   * unknown here is left alone, and so is a key that does not read its register.
   *
   * @param handed as {@link #keysToHand} gave them
   * @return the registers that can be read now and could not before
   * @throws RefusedException if a key cannot be written; those before it are here
   */
  public synchronized List<String> takeKeys(Map<String, String> handed) {
    List<String> taken = new ArrayList<>();
    handed.forEach((number, text) ->
        RegisterKey.parse(text)
            .filter(key -> store.kept().stream().anyMatch(one -> one.number().equals(number)))
            .filter(key -> key(number).isEmpty() && reads(key, number))
            .ifPresent(key -> {
              keys.take(number, key);
              taken.add(number);
            }));
    return taken;
  }

  private boolean reads(RegisterKey key, String number) {
    List<Arrival> all = arrivals.of(number);
    return all.isEmpty() || Sealing.open(key, all.getFirst()).isPresent();
  }
}
