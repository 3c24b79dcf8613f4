package org.watchfloor.evacuation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Mask;
import org.watchfloor.base.WatchClock;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/**
 * What {@code list evacuations}, {@code list households} and {@code list persuasions} give away;
 * names and numbers masked, also in the words somebody typed about a household.
 */
final class EvacuationListings {
  private EvacuationListings() {}

  static Listing moves(EvacuationService moves) {
    return new RecordListing<>("evacuations", () -> boards(moves))
        .field("number", board -> board.move().number())
        .field("stage", board -> board.move().stage())
        .field("reason", board -> board.move().called().reason())
        .field("post", board -> board.move().called().post())
        .field("document", board -> board.move().called().document())
        .field("means", board -> board.move().means())
        .field("incident", board -> board.move().incident())
        .field("calledAt", board -> time(board.move().called().at()))
        .field("deadline", board -> time(board.move().deadline()))
        .field("risks", board -> board.move().scope().risks())
        .field("areas", board -> board.move().scope().areas())
        .field("households", board -> board.counts().households())
        .field("people", board -> board.counts().people())
        .field("safeHouseholds", board -> board.counts().safeHouseholds())
        .field("safePeople", board -> board.counts().safePeople())
        .field("unsafeHouseholds", board -> board.counts().unsafeHouseholds())
        .field("refused", board -> board.counts().refused())
        .field("unreached", board -> board.counts().unreached())
        .field("forced", board -> board.counts().forced())
        .field("evacuatedPeople", board -> board.counts().movedPeople())
        .field("resettledCollective", board -> board.counts().collectivePeople())
        .field("resettledDispersed", board -> board.counts().dispersedPeople())
        .field("reliefPeople", board -> board.counts().reliefPeople())
        .field("returnAllowedAt", board -> at(board.move().returning()))
        .field("closedAt", board -> at(board.move().closed()));
  }

  static Listing households(
      EvacuationService moves, HouseholdService households, ShelterPlans plans) {
    return new RecordListing<>("households", () -> planned(moves, households, plans))
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
        .field("state", row -> row.household().state())
        .field("since", row -> since(row.household()))
        .field("place", row -> words(row.household(), row.household().whereabouts().place()))
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
   * A household, the shelter that was taken over for it, and the newest use of force since a move
   * that is not over was called for it; null where there was none.
   */
  private record Planned(Household household, @Nullable String shelter, @Nullable Force force) {}

  private static List<Planned> planned(
      EvacuationService moves, HouseholdService households, ShelterPlans plans) {
    Map<String, String> known = plans.planned();
    List<Household> all = households.list();
    Map<String, Instant> called = moves.calledSince(all);
    return all.stream()
        .map(household ->
            new Planned(
                household,
                known.get(household.number()),
                forced(household, called.get(household.number()))))
        .toList();
  }

  private static @Nullable Force forced(Household household, @Nullable Instant called) {
    return called == null ? null : household.refusals().forcedSince(called);
  }

  private static @Nullable String forced(Planned row, Function<Force, String> said) {
    return row.force() == null ? null : words(row.household(), said.apply(row.force()));
  }

  /** One row for each household of the newest plan of each move. */
  static Listing plans(ShelterPlans plans) {
    return new RecordListing<>("shelter-plans", () -> pairs(plans))
        .field("move", row -> row.plan().move())
        .field("standing", row -> row.plan().standing())
        .field("household", row -> row.pair().household())
        .field("shelter", row -> row.pair().shelter())
        .field("at", row -> time(row.plan().at()))
        .field("officer", row -> row.plan().officer())
        .field("basis", row -> row.plan().basis())
        .field("withdrawn", row -> empty(row.plan().withdrawn()))
        .field("entry", row -> row.plan().entry());
  }

  private record Pair(ShelterPlan plan, PlannedShelter pair) {}

  private static List<Pair> pairs(ShelterPlans plans) {
    return plans.list().stream()
        .flatMap(plan -> plan.shelters().stream().map(pair -> new Pair(plan, pair)))
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

  private static List<MoveBoard> boards(EvacuationService moves) {
    return moves.list().stream()
        .map(move -> moves.board(move.number()))
        .flatMap(Optional::stream)
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
