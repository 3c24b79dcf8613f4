package org.watchfloor.evacuation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Mask;
import org.watchfloor.base.WatchClock;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShelterState;
import org.watchfloor.shelter.ShutShelter;
import org.watchfloor.shelter.arrival.HouseholdsInside;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/**
 * What {@code list evacuations}, {@code list households} and {@code list persuasions} give away;
 * names and numbers masked, also in the words somebody typed about a household.
 */
final class EvacuationListings {
  private EvacuationListings() {}

  static Listing moves(EvacuationService moves, ShelterPlans plans, ShelterService shelters) {
    return new RecordListing<>("evacuations", () -> boards(moves, plans, shelters))
        .field("number", row -> row.board().move().number())
        .field("stage", row -> row.board().move().stage())
        .field("reason", row -> row.board().move().called().reason())
        .field("post", row -> row.board().move().called().post())
        .field("document", row -> row.board().move().called().document())
        .field("means", row -> row.board().move().means())
        .field("incident", row -> row.board().move().incident())
        .field("calledAt", row -> time(row.board().move().called().at()))
        .field("deadline", row -> time(row.board().move().deadline()))
        .field("risks", row -> row.board().move().scope().risks())
        .field("areas", row -> row.board().move().scope().areas())
        .field("households", row -> row.board().counts().households())
        .field("people", row -> row.board().counts().people())
        .field("safeHouseholds", row -> row.board().counts().safeHouseholds())
        .field("safePeople", row -> row.board().counts().safePeople())
        .field("unsafeHouseholds", row -> row.board().counts().unsafeHouseholds())
        .field("refused", row -> row.board().counts().refused())
        .field("unreached", row -> row.board().counts().unreached())
        .field("forced", row -> row.board().counts().forced())
        .field("evacuatedPeople", row -> row.board().counts().movedPeople())
        .field("resettledCollective", row -> row.board().counts().collectivePeople())
        .field("resettledDispersed", row -> row.board().counts().dispersedPeople())
        .field("reliefPeople", row -> row.board().counts().reliefPeople())
        .field("sheltersNotOpen", Standing::shut)
        .field("otherPlaces", Standing::otherPlaces)
        .field("returnAllowedAt", row -> at(row.board().move().returning()))
        .field("closedAt", row -> at(row.board().move().closed()));
  }

  static Listing households(
      EvacuationService moves,
      HouseholdService households,
      ShelterPlans plans,
      ShelterService shelters,
      HouseholdsInside inside) {
    return new RecordListing<>(
            "households", () -> planned(moves, households, plans, shelters, inside))
        .field("number", row -> row.household().number())
        .field("area", row -> row.household().profile().area())
        .field("risk", row -> row.household().profile().risk())
        .field("head", row -> Mask.name(row.household().profile().head()))
        .field("phone", row -> masked(row.household().profile().phone()))
        .field("people", row -> row.household().people())
        .field("vulnerable", row -> row.household().profile().vulnerable())
        .field("carrier", row -> row.household().profile().carrier())
        .field("responsibleA", row -> row.household().profile().responsibleA())
        .field("responsibleB", row -> row.household().profile().responsibleB())
        .field("shelter", row -> row.household().profile().shelter())
        .field("plannedShelter", Planned::shelter)
        .field("shelterState", Planned::standing)
        .field("state", row -> row.household().state())
        .field("since", row -> since(row.household()))
        .field("peopleInside", Planned::inside)
        .field("place", row -> words(row.household(), row.household().whereabouts().place()))
        .field("placeUnregistered", row -> row.elsewhere() ? true : null)
        .field("attempts", row -> row.household().refusals().attempts().size())
        .field(
            "persuadedBy",
            row ->
                lastAttempt(row.household())
                    .map(one -> words(row.household(), one.by()))
                    .orElse(null))
        .field(
            "persuadedAt",
            row -> lastAttempt(row.household()).map(one -> time(one.at())).orElse(null))
        .field("outcome", row -> lastAttempt(row.household()).map(Persuasion::outcome).orElse(null))
        .field("forced", row -> row.force() == null ? null : true)
        .field("forcedAt", row -> row.force() == null ? null : time(row.force().at()))
        .field("forcedOrderedBy", row -> forced(row, Force::orderedBy))
        .field("forcedBasis", row -> forced(row, Force::basis))
        .field("forcedBy", row -> forced(row, Force::by))
        .field("resettlement", row -> row.household().needs().settlement())
        .field("relief", row -> row.household().needs().relief())
        .field("needsIncident", row -> row.household().needs().incident())
        .field("contradictory", row -> row.household().contradictions().any());
  }

  /**
   * A household, the shelter that was taken over for it, how the shelter stands that it is in or is
   * to go to, how many of it are inside by the arrival desks, null for nobody, the newest use of
   * force since a move that is not over was called for it, null where there was none, and whether
   * the shelter it is said to be in is none of the register.
   */
  private record Planned(
      Household household,
      @Nullable String shelter,
      @Nullable ShelterState standing,
      @Nullable Long inside,
      @Nullable Force force,
      boolean elsewhere) {}

  private static List<Planned> planned(
      EvacuationService moves,
      HouseholdService households,
      ShelterPlans plans,
      ShelterService shelters,
      HouseholdsInside inside) {
    Map<String, String> known = plans.planned();
    Map<String, Long> there = inside.counts();
    Map<String, ShelterState> states = states(shelters);
    List<Household> all = households.list();
    Map<String, Instant> called = moves.calledSince(all);
    return all.stream()
        .map(household ->
            new Planned(
                household,
                known.get(household.number()),
                states.get(shelter(household, known)),
                there.get(household.number()),
                forced(household, called.get(household.number())),
                ShelterPlaces.elsewhere(household, states.keySet())))
        .toList();
  }

  /** The number of the shelter it is in, or else of the one it is to go to; empty for none. */
  private static String shelter(Household household, Map<String, String> planned) {
    if (household.state() == HouseholdState.SHELTERED) {
      return household.whereabouts().place();
    }
    String own = planned.getOrDefault(household.number(), household.profile().shelter());
    return own == null ? "" : own;
  }

  private static Map<String, ShelterState> states(ShelterService shelters) {
    Map<String, ShelterState> states = new HashMap<>();
    shelters.list().forEach(shelter -> states.put(shelter.number(), shelter.state()));
    return states;
  }

  private static @Nullable Force forced(Household household, @Nullable Instant called) {
    return called == null ? null : household.refusals().forcedSince(called);
  }

  private static @Nullable String forced(Planned row, Function<Force, String> said) {
    return row.force() == null ? null : words(row.household(), said.apply(row.force()));
  }

  /** One row for each household of the newest plan of each move. */
  static Listing plans(ShelterPlans plans, ShelterService shelters) {
    return new RecordListing<>("shelter-plans", () -> pairs(plans, shelters))
        .field("move", row -> row.plan().move())
        .field("standing", row -> row.plan().standing())
        .field("household", row -> row.pair().household())
        .field("shelter", row -> row.pair().shelter())
        .field("shelterState", Pair::standing)
        .field("at", row -> time(row.plan().at()))
        .field("officer", row -> row.plan().officer())
        .field("basis", row -> row.plan().basis())
        .field("withdrawn", row -> empty(row.plan().withdrawn()))
        .field("entry", row -> row.plan().entry());
  }

  private record Pair(ShelterPlan plan, PlannedShelter pair, @Nullable ShelterState standing) {}

  private static List<Pair> pairs(ShelterPlans plans, ShelterService shelters) {
    Map<String, ShelterState> states = states(shelters);
    return plans.list().stream()
        .flatMap(plan ->
            plan.shelters().stream().map(pair -> new Pair(plan, pair, states.get(pair.shelter()))))
        .toList();
  }

  /** One row for each time somebody talked to a household, and for each time force was used. */
  static Listing persuasions(HouseholdService households) {
    return new RecordListing<>("persuasions", () -> told(households))
        .field("household", one -> one.household().number())
        .field("at", one -> time(one.at()))
        .field("what", Told::what)
        .field("by", one -> words(one.household(), one.by()))
        .field("orderedBy", one -> words(one.household(), one.orderedBy()))
        .field("basis", one -> words(one.household(), one.basis()))
        .field("place", one -> words(one.household(), one.place()))
        .field("note", one -> words(one.household(), one.note()))
        .field("recordedBy", Told::recordedBy)
        .field("entry", Told::entry);
  }

  /** What came of talking to a household once; {@code FORCED} where it was moved by force. */
  private record Told(
      Household household,
      Instant at,
      String what,
      String by,
      String orderedBy,
      String basis,
      String place,
      String note,
      String recordedBy,
      String entry) {
    static Told of(Household household, Persuasion one) {
      return new Told(
          household,
          one.at(),
          one.outcome().name(),
          one.by(),
          "",
          "",
          "",
          one.note(),
          one.recordedBy(),
          one.entry());
    }

    static Told of(Household household, Force one) {
      return new Told(
          household,
          one.at(),
          "FORCED",
          one.by(),
          one.orderedBy(),
          one.basis(),
          one.place(),
          one.note(),
          one.recordedBy(),
          one.entry());
    }
  }

  private static List<Told> told(HouseholdService households) {
    return households.list().stream()
        .flatMap(household ->
            Stream.concat(
                    household.refusals().attempts().stream().map(one -> Told.of(household, one)),
                    household.refusals().forced().stream().map(one -> Told.of(household, one)))
                .sorted(Comparator.comparing(Told::at).thenComparing(Told::entry)))
        .toList();
  }

  private static Optional<Persuasion> lastAttempt(Household household) {
    List<Persuasion> all = household.refusals().attempts();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /** A move, and the numbers of the shelters that are not open although its people go there. */
  private record Standing(MoveBoard board, List<String> shut, Set<String> registered) {
    /** Where people of it are said to be in a shelter that is none of the register. */
    List<String> otherPlaces() {
      return board.rows().stream()
          .map(MoveRow::household)
          .filter(one -> ShelterPlaces.elsewhere(one, registered))
          .map(one -> one.profile().masked(one.whereabouts().place()))
          .distinct()
          .sorted()
          .toList();
    }
  }

  private static List<Standing> boards(
      EvacuationService moves, ShelterPlans plans, ShelterService shelters) {
    Map<String, String> planned = plans.planned();
    List<Shelter> known = shelters.list();
    Set<String> registered = known.stream().map(Shelter::number).collect(Collectors.toSet());
    return moves.list().stream()
        .map(move -> moves.board(move.number()))
        .flatMap(Optional::stream)
        .map(board -> new Standing(board, shut(board, planned, known), registered))
        .toList();
  }

  private static List<String> shut(
      MoveBoard board, Map<String, String> planned, List<Shelter> known) {
    return ShutShelter.of(known, ShutShelters.awaited(board, planned)).stream()
        .map(one -> one.shelter().number())
        .toList();
  }

  private static @Nullable Object since(Household household) {
    return household.whereabouts().entry().isEmpty() ? null : time(household.whereabouts().since());
  }

  private static @Nullable Object masked(@Nullable String phone) {
    return phone == null ? null : Mask.phone(phone);
  }

  private static @Nullable String words(Household household, String typed) {
    return empty(household.profile().masked(typed));
  }

  private static @Nullable String empty(String words) {
    return words.isEmpty() ? null : words;
  }

  private static @Nullable Object at(@Nullable Order order) {
    return order == null ? null : time(order.at());
  }

  private static OffsetDateTime time(Instant at) {
    return at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
