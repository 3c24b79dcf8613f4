package org.watchfloor.shelter;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.shelter.ShelterFact.HeadcountReported;
import org.watchfloor.shelter.ShelterFact.ShelterAdvanced;
import org.watchfloor.shelter.ShelterFact.ShelterRegistered;
import org.watchfloor.shelter.ShelterFact.ShelterStateChanged;

/** The door to shelters. Any thread but the JavaFX thread. */
@Singleton
public final class ShelterService {
  /** From six in the evening until six in the morning people are counted where they sleep. */
  private static final int NIGHT_FROM = 18;

  private static final int DAY_FROM = 6;

  /** When nearly everybody sleeps there, and when nearly everybody is out. */
  private static final int NIGHT_COUNT = 2;

  private static final int DAY_COUNT = 14;

  private final Journal journal;
  private final SignIn signIn;
  private final WatchClock clock;
  private final ShelterStore store;
  private final RegisteredPeople registered;
  private final Set<ExpectedWater> waters;

  @Inject
  ShelterService(
      Journal journal,
      SignIn signIn,
      WatchClock clock,
      ShelterStore store,
      RegisteredPeople registered,
      Set<ExpectedWater> waters) {
    this.journal = journal;
    this.signIn = signIn;
    this.clock = clock;
    this.store = store;
    this.registered = registered;
    this.waters = waters;
  }

  /**
   * Runs something after every change of shelters, or of who is booked into one, on the thread that
   * made it; must be quick.
   */
  public Subscription onChange(Runnable changed) {
    Subscription said = journal.follow(ShelterFact.class, changed);
    Subscription booked = registered.onChange(changed);
    List<Subscription> levels = waters.stream().map(water -> water.onChange(changed)).toList();
    return () -> {
      said.close();
      booked.close();
      levels.forEach(Subscription::close);
    };
  }

  /** All shelters in the order of their numbers. */
  public List<Shelter> list() {
    Map<String, RegisterCount> counts = registered.counts();
    Map<String, StationWater> stations = stations();
    return store.list().stream()
        .map(shelter ->
            shelter
                .with(sinceCounted(shelter, counts.get(shelter.number())))
                .with(water(shelter, stations)))
        .toList();
  }

  /** The shelter of a number. */
  public Optional<Shelter> find(String number) {
    return store.find(number).map(Versioned::state).map(this::counted);
  }

  private Shelter counted(Shelter shelter) {
    ShelterGround ground = shelter.site().ground();
    boolean atStation = ground != null && ground.gauge() != null;
    return shelter
        .with(sinceCounted(shelter, registered.count(shelter.number()).orElse(null)))
        .with(atStation ? water(shelter, stations()) : null);
  }

  /** Who left is asked for only where fewer are booked than somebody counted. */
  private @Nullable RegisterCount sinceCounted(Shelter shelter, @Nullable RegisterCount booked) {
    Headcount count = shelter.newest();
    return booked == null || count == null || count.people() <= booked.people()
        ? booked
        : new RegisterCount(
            booked.people(), booked.newest(), registered.since(shelter.number(), count.at()));
  }

  private Map<String, StationWater> stations() {
    Map<String, StationWater> all = new HashMap<>();
    waters.forEach(water -> all.putAll(water.stations()));
    return all;
  }

  private static @Nullable StationWater water(Shelter shelter, Map<String, StationWater> stations) {
    ShelterGround ground = shelter.site().ground();
    String gauge = ground == null ? null : ground.gauge();
    return gauge == null ? null : stations.get(gauge);
  }

  /**
   * Says that a shelter went a step on as a building, or back.
   *
   * @param basis the document it rests on, or why
   * @throws RefusedException if the step does not exist, nothing is said about it, or it would be
   *     taken out of use while it is not closed
   */
  public void advance(String number, Lifecycle next, String basis) {
    Versioned<Shelter> found = must(number);
    Shelter shelter = found.state();
    Lifecycle now = shelter.site().lifecycle();
    if (!now.leadsTo(next)) {
      throw RefusedException.of(
          "shelter.refused.lifecycle",
          shelter.name(),
          Message.of("shelter.lifecycle." + now.name()),
          Message.of("shelter.lifecycle." + next.name()));
    }
    if (basis.isBlank()) {
      throw RefusedException.of("shelter.refused.noBasis", shelter.name());
    }
    boolean closed =
        shelter.state() == ShelterState.CLOSED || shelter.state() == ShelterState.UNUSABLE;
    if (!next.usable() && (!closed || shelter.people() > 0)) {
      throw RefusedException.of(
          "shelter.refused.stillUsed",
          shelter.name(),
          Message.of("shelter.state." + shelter.state().name()),
          shelter.people());
    }
    Subject subject = store.subject(number);
    journal.append(
        new Draft(signIn.actor())
            .fact(subject, new ShelterAdvanced(next, now, basis.strip(), shelter.advancedBy()))
            .expecting(subject, found.version()));
  }

  /** A shelter as a subject: what happens to its people is on its timeline as well. */
  public Subject subject(String number) {
    return store.subject(number);
  }

  /** Takes in what the register says of shelters, in one append; the same again changes nothing. */
  public List<EntryId> register(List<ShelterSite> rows) {
    Draft draft = new Draft(signIn.actor());
    for (ShelterSite row : rows) {
      store.upsert(draft, row.number(), row, Shelter::site, ShelterRegistered::new);
    }
    return journal.appendRows(draft);
  }

  /**
   * How many the register of arrivals had inside at the last two in the morning and two in the
   * afternoon; empty if nobody was ever booked there.
   */
  public Optional<RegisterHours> hours(String number) {
    Instant night = last(LocalTime.of(NIGHT_COUNT, 0));
    Instant day = last(LocalTime.of(DAY_COUNT, 0));
    return registered
        .insideAt(number, List.of(night, day))
        .map(inside -> new RegisterHours(night, inside.get(0), day, inside.get(1)));
  }

  private Instant last(LocalTime hour) {
    ZonedDateTime now = clock.instant().atZone(WatchClock.BEIJING);
    ZonedDateTime today = now.with(hour);
    return (today.isAfter(now) ? today.minusDays(1) : today).toInstant();
  }

  /** Whether it is day or night now, for counting. */
  public DayPart dayPart() {
    int hour = clock.now().getHour();
    return hour >= NIGHT_FROM || hour < DAY_FROM ? DayPart.NIGHT : DayPart.DAY;
  }

  /**
   * Brings a shelter into another state.
   *
   * @param stage for how long people are meant to stay; counts from opening on
   * @param reason why; required to put it out of use, else may be empty
   * @throws RefusedException if the step does not exist, people are left inside, or the shelter is
   *     not accepted yet
   */
  public void turn(String number, ShelterState next, ShelterStage stage, String reason) {
    Subject subject = store.subject(number);
    long mentions = journal.mentions(subject);
    Versioned<Shelter> found = must(number);
    Shelter shelter = found.state();
    refuseWrongStep(shelter, next, reason);
    if (next == ShelterState.OPEN && shelter.site().capacity(stage) == 0) {
      throw RefusedException.of(
          "shelter.refused.no_capacity",
          shelter.name(),
          Message.of("shelter.stage." + stage.name()));
    }
    Draft draft =
        new Draft(signIn.actor())
            .fact(subject, new ShelterStateChanged(next, stage, reason.strip(), shelter.state()))
            .expecting(subject, found.version());
    if (next == ShelterState.CLOSED) {
      // Somebody who is being booked in at this moment is not to stand in a closed house.
      draft.expectingNothingNewAbout(subject, mentions);
    }
    journal.append(draft);
  }

  /**
   * Notes how many people are inside.
   *
   * @param people 0 or more, at most {@link Headcount#MOST}
   * @param at when they were counted; null for now
   * @return what the officer should know about it: how full it is now
   * @throws RefusedException if the shelter is not open, the number is out of bounds, or the time
   *     lies in the future
   */
  public Occupancy count(String number, long people, DayPart part, @Nullable Instant at) {
    Versioned<Shelter> found = must(number);
    Shelter shelter = found.state();
    if (people < 0) {
      throw RefusedException.of("shelter.refused.negative", people);
    }
    if (people > Headcount.MOST) {
      throw RefusedException.of("shelter.refused.tooMany", shelter.name(), people, Headcount.MOST);
    }
    if (people > 0 && !shelter.state().holdsPeople()) {
      throw RefusedException.of("shelter.refused.not_open", shelter.name());
    }
    Draft draft = new Draft(signIn.actor());
    Subject subject = store.subject(number);
    Headcount known = shelter.count(part);
    String after = known == null ? "" : known.entry();
    draft
        .fact(subject, new HeadcountReported(people, part, after))
        .expecting(subject, found.version());
    if (at != null) {
      draft.happenedAt(at);
    }
    journal.append(draft);
    return must(number).state().occupancy();
  }

  private static void refuseWrongStep(Shelter shelter, ShelterState next, String reason) {
    if (shelter.state() == next && !shelter.state().leadsTo(next)) {
      throw RefusedException.of(
          "shelter.refused.already", shelter.name(), Message.of("shelter.state." + next.name()));
    }
    if (!shelter.state().leadsTo(next)) {
      throw RefusedException.of(
          "shelter.refused.step",
          shelter.name(),
          Message.of("shelter.state." + shelter.state().name()),
          Message.of("shelter.state." + next.name()));
    }
    if (next == ShelterState.UNUSABLE && reason.isBlank()) {
      throw RefusedException.of("shelter.refused.no_reason", shelter.name());
    }
    if (next == ShelterState.CLOSED && shelter.people() > 0) {
      // What the register counts goes down only by people's leaving, what was counted by a count.
      throw shelter.byRegister()
          ? RefusedException.of(
              "shelter.refused.registered_inside",
              shelter.name(),
              shelter.people(),
              shelter.number())
          : RefusedException.of("shelter.refused.people_inside", shelter.name(), shelter.people());
    }
    if ((next == ShelterState.PREPARING || next == ShelterState.OPEN)
        && !shelter.site().lifecycle().usable()) {
      throw RefusedException.of(
          "shelter.refused.not_accepted",
          shelter.name(),
          Message.of("shelter.lifecycle." + shelter.site().lifecycle().name()));
    }
  }

  private Versioned<Shelter> must(String number) {
    return store
        .find(number)
        .map(found -> new Versioned<>(counted(found.state()), found.version()))
        .orElseThrow(() -> RefusedException.of("shelter.refused.no_shelter", number));
  }
}
