package org.watchfloor.evacuation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;

/**
 * Whose the beds of shelters are: of those who are there, of those on their way, and of those whom
 * the plan of a move that runs sends there although they have not set out. Any thread but the
 * JavaFX thread.
 */
@Singleton
public final class ShelterRoom {
  private static final Comparator<ShelterPlan> OLDEST_FIRST =
      Comparator.comparing(ShelterPlan::at).thenComparing(ShelterPlan::entry);

  private final HouseholdService households;
  private final EvacuationService moves;
  private final ShelterPlanStore plans;
  private final ShelterService shelters;

  @Inject
  ShelterRoom(
      HouseholdService households,
      EvacuationService moves,
      ShelterPlanStore plans,
      ShelterService shelters) {
    this.households = households;
    this.moves = moves;
    this.plans = plans;
    this.shelters = shelters;
  }

  /**
   * What of a shelter is given away.
   *
   * @param people in it, on their way or planned for it; of who is in it what was counted, or what
   *     the roster says if more
   * @param plans the entries of the plans that send somebody there who has not set out, the oldest
   *     first
   */
  public record Taken(long people, List<String> plans) {
    /** Nothing is. */
    public static final Taken NOTHING = new Taken(0, List.of());

    public Taken {
      plans = List.copyOf(plans);
    }
  }

  /**
   * What is given away to others than those who ask.
   *
   * @param move the number of the move that asks: its own plan is what is decided anew
   * @param asking the numbers of the households that ask, wherever they are planned for; who is in
   *     a shelter keeps the bed all the same
   * @return by the number of the shelter, for each there is
   */
  public Map<String, Taken> taken(String move, Set<String> asking) {
    Map<String, String> planned = ShelterPlans.planned(plans);
    Map<String, Promise> promised = promised(move);
    Map<String, Long> inside = new HashMap<>();
    Map<String, Long> coming = new HashMap<>();
    Map<String, Set<ShelterPlan>> by = new HashMap<>();
    for (Household one : households.list()) {
      if (one.state() == HouseholdState.SHELTERED) {
        inside.merge(one.whereabouts().place(), one.people(), Long::sum);
      } else if (!asking.contains(one.number())) {
        Promise promise = promised.get(one.number());
        String to = null;
        if (one.state() == HouseholdState.MOVED) {
          to = destination(one, planned);
        } else if (promise != null && promise.holds(one)) {
          to = promise.shelter();
          by.computeIfAbsent(to, none -> new LinkedHashSet<>()).add(promise.plan());
        }
        if (to != null) {
          coming.merge(to, one.people(), Long::sum);
        }
      }
    }
    Map<String, Taken> taken = new HashMap<>();
    for (Shelter shelter : shelters.list()) {
      String number = shelter.number();
      long there = Math.max(shelter.people(), inside.getOrDefault(number, 0L));
      taken.put(
          number,
          new Taken(
              there + coming.getOrDefault(number, 0L),
              by.getOrDefault(number, Set.of()).stream()
                  .sorted(OLDEST_FIRST)
                  .map(ShelterPlan::entry)
                  .toList()));
    }
    return taken;
  }

  /** A bed a plan keeps for a household. */
  private record Promise(Evacuation move, ShelterPlan plan, String shelter) {
    /** Whether the household is still to come: not home again, not away on a way of its own. */
    boolean holds(Household household) {
      return !household.stateFor(move).safe();
    }
  }

  /** Of moves that run only: once people may go home, nobody is sent to a shelter any more. */
  private Map<String, Promise> promised(String except) {
    Map<String, Promise> all = new HashMap<>();
    List<ShelterPlan> standing = new ArrayList<>(plans.standing());
    standing.sort(OLDEST_FIRST);
    for (ShelterPlan plan : standing) {
      Evacuation move = moves.find(plan.move()).orElse(null);
      if (move == null || move.stage() != Evacuation.Stage.CALLED || plan.move().equals(except)) {
        continue;
      }
      plan.byHousehold()
          .forEach((household, shelter) -> all.put(household, new Promise(move, plan, shelter)));
    }
    return all;
  }

  /**
   * Where a household is to go: what was planned for it, or else what the roster says; null if
   * neither says anything.
   *
   * @param planned see {@link ShelterPlans#planned}
   */
  public static @Nullable String destination(Household household, Map<String, String> planned) {
    return planned.getOrDefault(household.number(), household.profile().shelter());
  }
}
