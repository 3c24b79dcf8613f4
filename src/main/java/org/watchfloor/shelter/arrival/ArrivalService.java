package org.watchfloor.shelter.arrival;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.NameAccess;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Ids;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.arrival.ArrivalFact.BookingWithdrawn;
import org.watchfloor.shelter.arrival.ArrivalFact.PersonCorrected;
import org.watchfloor.shelter.arrival.ArrivalFact.PersonLeft;
import org.watchfloor.shelter.arrival.ArrivalFact.PersonMoved;
import org.watchfloor.shelter.arrival.ArrivalFact.PersonUnmasked;

/**
 * The door to the arrival desk: in, over, out. What is said of several people is one append, all or
 * none. Any thread but the JavaFX thread.
 *
 * <p>Seats that book at one shelter wait for each other, so that two cannot take the last bed; that
 * the same person or wristband is not booked twice holds over all shelters, because each booking
 * rests on nothing new having been written about their marks.
 */
@Singleton
public final class ArrivalService {
  /** The subject kind of bookings: {@code arrival:ID}. */
  public static final String KIND = "arrival";

  /** The most people one act books: a coach full, or a file of a village. */
  public static final int MOST = 2000;

  private final Journal journal;
  private final SignIn signIn;
  private final WatchClock clock;
  private final Ids ids;
  private final ShelterService shelters;
  private final ArrivalStore store;
  private final ArrivalRegisters registers;
  private final Set<ExpectedPeople> expected;
  private final HouseholdsInside inside;
  private final Marks marks;
  private final Beds beds;
  private final NameAccess names;
  private final DeskQueue desks = new DeskQueue();

  @Inject
  ArrivalService(
      Journal journal,
      SignIn signIn,
      WatchClock clock,
      Ids ids,
      ShelterService shelters,
      ArrivalStore store,
      ArrivalRegisters registers,
      Set<ExpectedPeople> expected,
      HouseholdsInside inside,
      Marks marks,
      Beds beds,
      NameAccess names) {
    this.journal = journal;
    this.signIn = signIn;
    this.clock = clock;
    this.ids = ids;
    this.shelters = shelters;
    this.store = store;
    this.registers = registers;
    this.expected = expected;
    this.inside = inside;
    this.marks = marks;
    this.beds = beds;
    this.names = names;
  }

  /** Runs something after every change of arrivals, on the thread that made it; must be quick. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(ArrivalFact.class, changed);
  }

  /** The booking of an id. */
  public Optional<Arrival> find(String id) {
    return store.find(id).map(Versioned::state);
  }

  /** Who is inside a shelter, in the order in which they came. */
  public List<Arrival> inside(String shelter) {
    return store.inside(shelter);
  }

  /** All bookings in the order in which they were made, wrong ones included. */
  public List<Arrival> list() {
    return store.list();
  }

  /** The last bookings and moves of a shelter, newest first. */
  public List<Arrival> latest(String shelter, int limit) {
    return store.latest(shelter, limit);
  }

  /** Those who came as one. */
  public List<Arrival> family(String family) {
    return store.family(family);
  }

  /** Who has a wristband: inside, or the last who had it. */
  public Optional<Arrival> tagged(String tag) {
    return store.tagged(tag);
  }

  /**
   * Books people who came as one into a shelter. A household of the roster is reported to be there
   * with the booking that makes it complete.
   *
   * @param family the id of a family that is there already and grows; null for a new one
   * @param over why although there is no room; empty if there is
   * @param at when they came; null for now
   * @return the ids of the bookings, in the order of the people
   * @throws AlreadyInsideException if one of them, or a wristband, is inside a shelter
   * @throws NoRoomException if there is no room and no reason is given
   * @throws RefusedException if the shelter is not open, or something said of one is wrong; nobody
   *     was booked
   */
  public List<String> arrive(
      String shelter,
      List<Newcomer> people,
      @Nullable String family,
      String over,
      @Nullable Instant at) {
    return arrive(shelter, List.of(new Party(family, people)), over, at);
  }

  /**
   * Those who came as one.
   *
   * @param family the id of a family that is there already and grows; null for a new one
   * @param people who they are, 1 or more
   */
  public record Party(@Nullable String family, List<Newcomer> people) {
    public Party {
      people = List.copyOf(people);
    }
  }

  /** The same for several families in one act, as from a file. */
  public List<String> arrive(
      String shelter, List<Party> parties, String over, @Nullable Instant at) {
    int all = parties.stream().mapToInt(party -> party.people().size()).sum();
    if (all == 0) {
      throw RefusedException.of("arrival.refused.nobodyNamed");
    }
    if (all > MOST) {
      throw RefusedException.of("arrival.refused.tooMany", all, MOST);
    }
    return desks.at(
        shelter,
        () -> {
          Draft draft = new Draft(signIn.actor()).happenedAt(at);
          String beyond = beds.admit(draft, shelter, all, over);
          String register = registers.forBooking(draft);
          Booking.Place place =
              new Booking.Place(
                  shelter,
                  List.of(shelters.subject(shelter), registers.subject(register)),
                  register,
                  registers.keyToWrite(register),
                  beyond);
          Booking booking = new Booking(draft, place, marks, ids, clock.now().toLocalDate());
          parties.forEach(booking::add);
          for (String household : inside.completeWith(booking.households())) {
            expected.forEach(roster -> roster.arrived(draft, household, shelter));
          }
          journal.append(draft);
          return booking.made();
        });
  }

  /**
   * Looks whether a shelter takes so many more people now.
   *
   * @throws NoRoomException if there is no room and no reason is given
   * @throws RefusedException if it is not open, or does not exist
   */
  public void refuseUnlessRoom(String shelter, int more, String over) {
    beds.admit(new Draft(signIn.actor()), shelter, more, over);
  }

  /**
   * Moves people into another shelter, or back into one they left: one act, so that they are never
   * in two.
   *
   * @param over why although there is no room; empty if there is
   * @param at when; null for now
   * @throws NoRoomException if there is no room and no reason is given
   * @throws RefusedException if one is inside it already, or it is not open; nobody was moved
   */
  public void move(List<String> who, String shelter, String over, @Nullable Instant at) {
    if (who.isEmpty()) {
      throw RefusedException.of("arrival.refused.nobodyNamed");
    }
    Set<String> once = new LinkedHashSet<>(who);
    desks.at(
        shelter,
        () -> {
          Draft draft = new Draft(signIn.actor()).happenedAt(at);
          String beyond = beds.admit(draft, shelter, once.size(), over);
          Marks.Claims claims = marks.on(draft);
          Set<Subject> seen = new HashSet<>();
          for (String id : once) {
            Versioned<Arrival> found = must(id);
            refuseBefore(found.state(), at);
            List<Subject> known = moving(draft, claims, found.state(), shelter);
            if (known.stream().anyMatch(mark -> !seen.add(mark))) {
              throw RefusedException.of("arrival.refused.twiceMoved");
            }
            List<Subject> about = Marks.of(found.state().person().idMark(), found.state().tag());
            about.add(shelters.subject(shelter));
            about.add(shelters.subject(found.state().shelter()));
            about.add(registers.subject(found.state().register()));
            draft
                .fact(
                    store.subject(id),
                    new PersonMoved(shelter, beyond, found.state().stay().entry()),
                    about.stream().distinct().toList())
                .expecting(store.subject(id), found.version());
          }
          journal.append(draft);
          return once;
        });
  }

  /** The marks of somebody who may move there; who comes back must not be inside by now. */
  private List<Subject> moving(Draft draft, Marks.Claims claims, Arrival arrival, String shelter) {
    refuseWithdrawn(arrival);
    if (arrival.inside() && arrival.shelter().equals(shelter)) {
      throw RefusedException.of("arrival.refused.there", shelterName(shelter));
    }
    if (!arrival.inside()) {
      registers.refuseIfDestroyed(draft, arrival.register());
      return claim(claims, arrival, arrival.person(), arrival.tag());
    }
    return Marks.of(arrival.person().idMark(), arrival.tag());
  }

  /**
   * Writes down that people left.
   *
   * @param words more in words; required for {@link Leave#OTHER}
   * @param at when; null for now
   * @throws RefusedException if one is not inside, or words are missing
   */
  public void leave(List<String> who, Leave leave, String words, @Nullable Instant at) {
    String said = DeskText.words(words, "arrival.field.words");
    if (leave == Leave.OTHER && said.isEmpty()) {
      throw RefusedException.of("arrival.refused.noWords");
    }
    each(
        who,
        at,
        arrival -> {
          if (!arrival.inside()) {
            throw RefusedException.of("arrival.refused.notInside", shelterName(arrival.shelter()));
          }
          return new PersonLeft(leave, sealed(arrival, said), arrival.stay().entry());
        });
  }

  /**
   * Takes wrong bookings back: the people never were there.
   *
   * @param words why; may be empty
   * @throws RefusedException if one is taken back already
   */
  public void withdraw(List<String> who, String words) {
    String said = DeskText.words(words, "arrival.field.words");
    each(
        who,
        null,
        arrival -> {
          refuseWithdrawn(arrival);
          return new BookingWithdrawn(sealed(arrival, said), arrival.stay().entry());
        });
  }

  /**
   * Corrects what stands about a person; where they are stays.
   *
   * @throws AlreadyInsideException if the number or the wristband is that of somebody inside
   * @throws RefusedException if the register cannot be written here, or something said is wrong
   */
  public void correct(String id, Newcomer right) {
    DeskQueue.again(() -> {
      Versioned<Arrival> found = must(id);
      Arrival arrival = found.state();
      refuseWithdrawn(arrival);
      RegisterKey key = key(arrival);
      SealedPerson person = Sealing.seal(key, id, right, clock.now().toLocalDate());
      change(found, arrival.family(), TagCode.read(right.tag()), person);
      return id;
    });
  }

  /**
   * Puts right or adds what is said of a person, without showing who it is.
   *
   * @throws AlreadyInsideException if the number or the wristband is that of somebody inside
   * @throws RefusedException if nothing is said, something said is wrong, or the register cannot be
   *     read here
   */
  public void amend(String id, Amendment amendment) {
    if (amendment.empty()) {
      throw RefusedException.of("arrival.refused.nothingSaid");
    }
    DeskQueue.again(() -> {
      Versioned<Arrival> found = must(id);
      Arrival arrival = found.state();
      refuseWithdrawn(arrival);
      RegisterKey key = key(arrival);
      Person known =
          Sealing.open(key, arrival)
              .orElseThrow(() -> RefusedException.of("arrival.refused.unreadable"));
      Newcomer right = amendment.over(known, arrival);
      SealedPerson person = Sealing.seal(key, id, right, clock.now().toLocalDate());
      change(
          found, arrival.family(), right.tag().isEmpty() ? "" : TagCode.read(right.tag()), person);
      return id;
    });
  }

  /**
   * Ties a wristband to a person; also where the register cannot be read.
   *
   * @throws AlreadyInsideException if somebody else inside wears it
   * @throws RefusedException if it is no code of a wristband
   */
  public void tie(String id, String tag) {
    String code = TagCode.read(tag);
    DeskQueue.again(() -> {
      Versioned<Arrival> found = must(id);
      refuseWithdrawn(found.state());
      change(found, found.state().family(), code, found.state().person());
      return id;
    });
  }

  /**
   * Shows who somebody is; that it was looked at, by whom and why, is on record first.
   *
   * @param reason why
   * @throws RefusedException if the officer may not, no reason is given, the register is destroyed
   *     or its key is not here
   */
  public Person unmask(String id, String reason) {
    names.require();
    if (reason.isBlank()) {
      throw RefusedException.of("arrival.refused.noReason");
    }
    Arrival arrival = must(id).state();
    Person person =
        Sealing.open(key(arrival), arrival)
            .orElseThrow(() -> RefusedException.of("arrival.refused.unreadable"));
    journal.append(
        new Draft(signIn.actor()).fact(store.subject(id), new PersonUnmasked(reason.strip())));
    return person;
  }

  private List<Subject> claim(
      Marks.Claims claims, Arrival arrival, SealedPerson person, String tag) {
    RegisterKey key = registers.key(arrival.register()).orElse(null);
    return claims.claim(arrival.id(), key, person, tag);
  }

  private void change(Versioned<Arrival> found, String family, String tag, SealedPerson person) {
    Arrival arrival = found.state();
    Draft draft = new Draft(signIn.actor());
    List<Subject> about = Marks.of(person.idMark(), tag);
    if (arrival.inside()) {
      claim(marks.on(draft), arrival, person, tag);
    }
    draft
        .fact(
            store.subject(arrival.id()),
            new PersonCorrected(family, tag, person, arrival.details()),
            about)
        .expecting(store.subject(arrival.id()), found.version());
    journal.append(draft);
  }

  private interface Said {
    ArrivalFact of(Arrival arrival);
  }

  private void each(List<String> who, @Nullable Instant at, Said said) {
    if (who.isEmpty()) {
      throw RefusedException.of("arrival.refused.nobodyNamed");
    }
    DeskQueue.again(() -> {
      Draft draft = new Draft(signIn.actor()).happenedAt(at);
      for (String id : new LinkedHashSet<>(who)) {
        Versioned<Arrival> found = must(id);
        refuseBefore(found.state(), at);
        draft
            .fact(
                store.subject(id),
                said.of(found.state()),
                shelters.subject(found.state().shelter()),
                registers.subject(found.state().register()))
            .expecting(store.subject(id), found.version());
      }
      journal.append(draft);
      return who;
    });
  }

  private String sealed(Arrival arrival, String words) {
    return words.isEmpty() ? "" : key(arrival).seal(arrival.id(), words);
  }

  private RegisterKey key(Arrival arrival) {
    return registers
        .key(arrival.register())
        .orElseThrow(() ->
            RefusedException.of(
                registers
                        .find(arrival.register())
                        .filter(register -> register.destroyed() != null)
                        .isPresent()
                    ? "arrival.refused.destroyed"
                    : "arrival.refused.noKey",
                arrival.register()));
  }

  /** What was said last stands; something that happened before it would change nothing. */
  private static void refuseBefore(Arrival arrival, @Nullable Instant at) {
    if (at != null && at.isBefore(arrival.stay().since())) {
      throw RefusedException.of("arrival.refused.before");
    }
  }

  private static void refuseWithdrawn(Arrival arrival) {
    if (arrival.stay().state() == StayState.WITHDRAWN) {
      throw RefusedException.of("arrival.refused.withdrawn");
    }
  }

  private Versioned<Arrival> must(String id) {
    return store.find(id).orElseThrow(() -> RefusedException.of("arrival.refused.noArrival", id));
  }

  private String shelterName(String number) {
    return shelters.find(number).map(Shelter::name).orElse(number);
  }
}
