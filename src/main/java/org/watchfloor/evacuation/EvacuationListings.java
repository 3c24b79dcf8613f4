package org.watchfloor.evacuation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Mask;
import org.watchfloor.base.WatchClock;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/**
 * What {@code list evacuations}, {@code list households} and {@code list persuasions} give away;
 * names and numbers masked.
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

  static Listing households(HouseholdService households) {
    return new RecordListing<>("households", households::list)
        .field("number", Household::number)
        .field("area", household -> household.profile().area())
        .field("risk", household -> household.profile().risk())
        .field("head", household -> Mask.name(household.profile().head()))
        .field("phone", household -> masked(household.profile().phone()))
        .field("people", Household::people)
        .field("vulnerable", household -> household.profile().vulnerable())
        .field("carrier", household -> household.profile().carrier())
        .field("responsibleA", household -> household.profile().responsibleA())
        .field("responsibleB", household -> household.profile().responsibleB())
        .field("shelter", household -> household.profile().shelter())
        .field("state", Household::state)
        .field("since", EvacuationListings::since)
        .field("place", household -> empty(household.whereabouts().place()))
        .field("attempts", household -> household.refusals().attempts().size())
        .field("persuadedBy", household -> lastAttempt(household).map(Persuasion::by).orElse(null))
        .field(
            "persuadedAt",
            household -> lastAttempt(household).map(one -> time(one.at())).orElse(null))
        .field("outcome", household -> lastAttempt(household).map(Persuasion::outcome).orElse(null))
        .field("forced", household -> lastForce(household).map(one -> true).orElse(null))
        .field(
            "forcedAt", household -> lastForce(household).map(one -> time(one.at())).orElse(null))
        .field(
            "forcedOrderedBy", household -> lastForce(household).map(Force::orderedBy).orElse(null))
        .field("forcedBasis", household -> lastForce(household).map(Force::basis).orElse(null))
        .field("forcedBy", household -> lastForce(household).map(Force::by).orElse(null))
        .field("resettlement", household -> household.needs().settlement())
        .field("relief", household -> household.needs().relief())
        .field("needsIncident", household -> household.needs().incident())
        .field("contradictory", household -> household.contradictions().any());
  }

  /** One row for each time somebody talked to a household, and for each time force was used. */
  static Listing persuasions(HouseholdService households) {
    return new RecordListing<>("persuasions", () -> told(households))
        .field("household", Told::household)
        .field("at", one -> time(one.at()))
        .field("what", Told::what)
        .field("by", one -> empty(one.by()))
        .field("orderedBy", one -> empty(one.orderedBy()))
        .field("basis", one -> empty(one.basis()))
        .field("place", one -> empty(one.place()))
        .field("note", one -> empty(one.note()))
        .field("recordedBy", Told::recordedBy)
        .field("entry", Told::entry);
  }

  /** What came of talking to a household once; {@code FORCED} where it was moved by force. */
  private record Told(
      String household,
      Instant at,
      String what,
      String by,
      String orderedBy,
      String basis,
      String place,
      String note,
      String recordedBy,
      String entry) {
    static Told of(String household, Persuasion one) {
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

    static Told of(String household, Force one) {
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
                    household.refusals().attempts().stream()
                        .map(one -> Told.of(household.number(), one)),
                    household.refusals().forced().stream()
                        .map(one -> Told.of(household.number(), one)))
                .sorted(Comparator.comparing(Told::at).thenComparing(Told::entry)))
        .toList();
  }

  private static Optional<Persuasion> lastAttempt(Household household) {
    List<Persuasion> all = household.refusals().attempts();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  private static Optional<Force> lastForce(Household household) {
    return Optional.ofNullable(household.refusals().forcedSince(Instant.EPOCH));
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
