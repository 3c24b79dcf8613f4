package org.watchfloor.evacuation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.watchfloor.base.Subscription;
import org.watchfloor.shelter.Awaited;
import org.watchfloor.shelter.AwaitedPeople;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShutShelter;

/**
 * Which shelters are not open although households of the roster are to go there, or are said to be
 * in them. An assignment may plan for a shelter that will be opened, and people who stand in a
 * closed house are there all the same: both are taken, and said until the shelter is open. Any
 * thread but the JavaFX thread.
 */
@Singleton
public final class ShutShelters implements AwaitedPeople {
  private final EvacuationService moves;
  private final HouseholdService households;
  private final ShelterPlans plans;
  private final ShelterService shelters;

  @Inject
  ShutShelters(
      EvacuationService moves,
      HouseholdService households,
      ShelterPlans plans,
      ShelterService shelters) {
    this.moves = moves;
    this.households = households;
    this.plans = plans;
    this.shelters = shelters;
  }

  @Override
  public Subscription onChange(Runnable changed) {
    return moves.onChange(changed);
  }

  /** All of them, in the order of their numbers. */
  public List<ShutShelter> list() {
    return ShutShelter.of(shelters.list(), awaited());
  }

  /** Those that some households are to go to, or are said to be in. */
  public List<ShutShelter> of(Collection<String> numbers) {
    Map<String, String> planned = plans.planned();
    Set<String> theirs = new HashSet<>();
    for (String number : numbers) {
      households
          .find(number)
          .ifPresent(one -> {
            theirs.add(one.whereabouts().place());
            String to = ShelterRoom.destination(one, planned);
            if (to != null) {
              theirs.add(to);
            }
          });
    }
    return list().stream().filter(one -> theirs.contains(one.shelter().number())).toList();
  }

  @Override
  public Map<String, Awaited> awaited() {
    return awaited(moves.boards(), households.list(), plans.planned());
  }

  /**
   * Who is to go to each shelter and who is said to be there, by its number.
   *
   * @param boards the moves that are not over
   * @param all every household of the roster
   * @param planned the shelter taken over for a household, by its number
   */
  public static Map<String, Awaited> awaited(
      List<MoveBoard> boards, List<Household> all, Map<String, String> planned) {
    Map<String, Awaited> awaited = new HashMap<>();
    Set<String> counted = new HashSet<>();
    for (MoveBoard board : boards) {
      if (board.move().stage() == Evacuation.Stage.CALLED) {
        for (MoveRow row : board.rows()) {
          String to = row.state().toGo() ? ShelterRoom.destination(row.household(), planned) : null;
          if (to != null && counted.add(row.number())) {
            awaited.merge(to, Awaited.NOBODY.coming(row.people()), Awaited::plus);
          }
        }
      }
    }
    for (Household one : all) {
      if (one.state() == HouseholdState.SHELTERED) {
        awaited.merge(one.whereabouts().place(), Awaited.NOBODY.there(one.people()), Awaited::plus);
      }
    }
    return awaited;
  }

  /** The same of one move alone, whose households are to go there or are there. */
  static Map<String, Awaited> awaited(MoveBoard board, Map<String, String> planned) {
    return awaited(List.of(board), board.rows().stream().map(MoveRow::household).toList(), planned);
  }
}
