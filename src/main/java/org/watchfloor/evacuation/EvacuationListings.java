package org.watchfloor.evacuation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Mask;
import org.watchfloor.base.WatchClock;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/**
 * What {@code list evacuations} and {@code list households} give away; names and numbers masked.
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
        .field("persuadedBy", household -> empty(household.whereabouts().persuadedBy()))
        .field("forced", household -> household.whereabouts().forced() ? true : null)
        .field("resettlement", household -> household.needs().settlement())
        .field("relief", household -> household.needs().relief())
        .field("contradictory", household -> household.contradictions().any());
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
