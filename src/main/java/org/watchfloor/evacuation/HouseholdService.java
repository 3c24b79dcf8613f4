package org.watchfloor.evacuation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.NameAccess;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.evacuation.HouseholdFact.ForcePlaced;
import org.watchfloor.evacuation.HouseholdFact.HouseholdForced;
import org.watchfloor.evacuation.HouseholdFact.HouseholdPersuaded;
import org.watchfloor.evacuation.HouseholdFact.HouseholdRegistered;
import org.watchfloor.evacuation.HouseholdFact.HouseholdReported;
import org.watchfloor.evacuation.HouseholdFact.NeedsFound;
import org.watchfloor.evacuation.HouseholdFact.RosterGivenAway;
import org.watchfloor.evacuation.HouseholdFact.RosterUnmasked;
import org.watchfloor.evacuation.Needs.Settlement;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;

/**
 * The door to the roster of households. What is said of several is one append. Any thread but the
 * JavaFX thread.
 */
@Singleton
public final class HouseholdService {
  /** The subject kind of households: {@code household:NUMBER}. */
  public static final String KIND = "household";

  /** All of it: nothing is folded for it. */
  private static final Subject ROSTER = new Subject("roster", "names");

  private final Journal journal;
  private final SignIn signIn;
  private final HouseholdStore store;
  private final ShelterPlanStore plans;
  private final ShelterPlaces places;
  private final NameAccess names;

  @Inject
  HouseholdService(
      Journal journal,
      SignIn signIn,
      HouseholdStore store,
      ShelterPlanStore plans,
      ShelterPlaces places,
      NameAccess names) {
    this.journal = journal;
    this.signIn = signIn;
    this.store = store;
    this.plans = plans;
    this.places = places;
    this.names = names;
  }

  /** Runs something after every change of households, on the thread that made it; must be quick. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(HouseholdFact.class, changed);
  }

  /** All households in the order of their numbers. */
  public List<Household> list() {
    return store.list();
  }

  /** The household of a number. */
  public Optional<Household> find(String number) {
    return store.find(number).map(Versioned::state);
  }

  /** Whether the officer at this seat may see names, telephones and addresses. */
  public boolean maySeeNames() {
    return names.allowed();
  }

  /**
   * Lets the names of the roster be shown; that it was done, by whom and why, is on record first.
   *
   * @throws RefusedException if the officer may not, or no reason is given
   */
  public void unmask(String reason) {
    names.require();
    if (reason.isBlank()) {
      throw RefusedException.of("evacuation.refused.noReason");
    }
    journal.append(new Draft(signIn.actor()).fact(ROSTER, new RosterUnmasked(reason.strip())));
  }

  /**
   * Writes down that the roster or a part of it leaves as a file or on paper; before it does.
   * Whoever takes it sees all of it: the same right as for looking.
   *
   * @param file the name of the file
   * @param rows how many households are in it
   * @throws RefusedException if the officer may not, or no reason is given
   */
  public void giveAway(String reason, String file, int rows) {
    names.require();
    if (reason.isBlank()) {
      throw RefusedException.of("evacuation.refused.noReason");
    }
    journal.append(
        new Draft(signIn.actor()).fact(ROSTER, new RosterGivenAway(reason.strip(), rows, file)));
  }

  /** Takes in households in one append; the same again changes nothing. */
  public List<EntryId> register(List<HouseholdProfile> rows) {
    Draft draft = new Draft(signIn.actor());
    rows.forEach(row ->
        store.upsert(
            draft, row.number(), row, Household::registeredProfile, HouseholdRegistered::new));
    return journal.appendRows(draft);
  }

  /**
   * Writes down where some households are. Who is in a shelter is in the one that was named by
   * number or name; other words are kept, and told by {@link OtherPlaces}.
   *
   * @param at when it was so; null for now
   * @throws RefusedException if one of them is not in the roster, a shelter is needed and neither
   *     said nor planned, or what looks like the number of one is none
   */
  public void report(List<String> numbers, HouseholdReport report, @Nullable Instant at) {
    if (report.state() == HouseholdState.REFUSED) {
      throw new IllegalArgumentException("A refusal is said with its own words");
    }
    Map<String, String> planned =
        report.state() == HouseholdState.SHELTERED ? ShelterPlans.planned(plans) : Map.of();
    String said =
        report.state() == HouseholdState.SHELTERED && !report.place().isBlank()
            ? places.meant(report.place())
            : report.place().strip();
    append(
        numbers,
        household ->
            new HouseholdReported(
                report.state(),
                place(household, report.state(), said, planned),
                report.by().strip(),
                report.note().strip(),
                household.whereabouts().entry()),
        at);
  }

  /**
   * Writes down that somebody talked to households that would not go, and what it came to.
   *
   * @param at when; null for now
   * @throws RefusedException if one is not in the roster, or they agreed and nobody is said to have
   *     talked to them
   */
  public void persuade(List<String> numbers, Persuading said, @Nullable Instant at) {
    if (said.by().isBlank() && said.outcome() != PersuasionOutcome.REFUSES) {
      throw RefusedException.of("evacuation.refused.noPersuader");
    }
    append(
        numbers,
        household ->
            new HouseholdPersuaded(
                said.by().strip(),
                said.outcome(),
                said.note().strip(),
                household.whereabouts().entry()),
        at);
  }

  /** A household as a subject. */
  Subject subject(String number) {
    return store.subject(number);
  }

  /** How often anything was said of a household. */
  long version(String number) {
    return store.find(number).map(Versioned::version).orElse(0L);
  }

  /**
   * Writes down that households were moved by force; whether that could be is the move's to say.
   *
   * @param at when; null for now
   * @param resting a draft that says on what the move's word rests
   * @throws org.watchfloor.journal.StaleException if that was changed meanwhile
   */
  void forced(List<String> numbers, Forcing said, @Nullable Instant at, Draft resting) {
    append(
        resting,
        numbers,
        household ->
            new HouseholdForced(
                said.orderedBy().strip(),
                said.basis().strip(),
                said.by().strip(),
                said.place().strip(),
                said.note().strip(),
                household.whereabouts().entry()),
        at);
  }

  /**
   * Writes down where households were brought by force, where that was not said with it: an entry
   * of its own, the force stays as it was written. Of several uses of force the newest without a
   * place is meant.
   *
   * @param note more in words; may be empty
   * @throws RefusedException if one is not in the roster or has no use of force without a place, or
   *     no place is said
   */
  public void placeForce(List<String> numbers, String place, String note) {
    if (place.isBlank()) {
      throw RefusedException.of("evacuation.refused.noForcePlace");
    }
    append(
        numbers,
        household -> {
          Force force = household.refusals().placeless();
          if (force == null) {
            throw RefusedException.of(
                household.refusals().forced().isEmpty()
                    ? "evacuation.refused.notForced"
                    : "evacuation.refused.forcePlaced",
                household.number());
          }
          return new ForcePlaced(force.entry(), place.strip(), note.strip());
        },
        null);
  }

  /**
   * Writes down what an officer found some households need.
   *
   * @param basis on what that rests
   * @param incident an incident that is there; null for none
   * @throws RefusedException if one is not in the roster, or no basis is given
   */
  void found(
      List<String> numbers,
      Settlement settlement,
      boolean relief,
      String basis,
      @Nullable String incident) {
    if (basis.isBlank()) {
      throw RefusedException.of("evacuation.refused.noBasis");
    }
    append(numbers, household -> new NeedsFound(settlement, relief, basis.strip(), incident), null);
  }

  /** Adds to a draft that a household has come into a shelter, as its arrival desk says. */
  void sheltered(Draft draft, Household household, String shelter) {
    draft.fact(
        store.subject(household.number()),
        new HouseholdReported(
            HouseholdState.SHELTERED, shelter, "", "", household.whereabouts().entry()));
  }

  private static String place(
      Household household, HouseholdState state, String said, Map<String, String> plans) {
    if (!said.isEmpty() || state != HouseholdState.SHELTERED) {
      return said;
    }
    String planned = plans.getOrDefault(household.number(), household.profile().shelter());
    if (planned == null) {
      throw RefusedException.of("evacuation.refused.noShelter", household.number());
    }
    return planned;
  }

  private void append(
      List<String> numbers, Function<Household, HouseholdFact> said, @Nullable Instant at) {
    // Rests on nothing: two seats that report at once are both right, and the fold names what
    // contradicts.
    append(new Draft(signIn.actor()), numbers, said, at);
  }

  private void append(
      Draft draft,
      List<String> numbers,
      Function<Household, HouseholdFact> said,
      @Nullable Instant at) {
    if (numbers.isEmpty()) {
      throw RefusedException.of("evacuation.refused.nobody");
    }
    for (String number : numbers) {
      Household household =
          find(number)
              .orElseThrow(() -> RefusedException.of("evacuation.refused.noHousehold", number));
      draft.fact(store.subject(number), said.apply(household));
    }
    if (at != null) {
      draft.happenedAt(at);
    }
    journal.append(draft);
  }
}
