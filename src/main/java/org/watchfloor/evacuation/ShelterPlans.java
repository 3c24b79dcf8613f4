package org.watchfloor.evacuation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.evacuation.EvacuationFact.ShelterPlanWithdrawn;
import org.watchfloor.evacuation.EvacuationFact.SheltersPlanned;
import org.watchfloor.evacuation.ShelterRoom.Taken;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.StaleException;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShelterState;

/**
 * The door to what was decided of who goes to which shelter. A plan is one entry; a later one
 * replaces it. What a plan says goes before the shelter of the roster. Any thread but the JavaFX
 * thread.
 */
@Singleton
public final class ShelterPlans {
  /** The subject kind of plans: {@code shelterplan:MOVE}. */
  public static final String KIND = "shelterplan";

  /** Others that take plans over at the same moment: looked at again, that often at most. */
  private static final int SEATS = 20;

  private final Journal journal;
  private final SignIn signIn;
  private final ShelterPlanStore store;
  private final EvacuationService moves;
  private final ShelterService shelters;
  private final ShelterRoom room;

  @Inject
  ShelterPlans(
      Journal journal,
      SignIn signIn,
      ShelterPlanStore store,
      EvacuationService moves,
      ShelterService shelters,
      ShelterRoom room) {
    this.journal = journal;
    this.signIn = signIn;
    this.store = store;
    this.moves = moves;
    this.shelters = shelters;
    this.room = room;
  }

  /** The plan that stands for a move. */
  public Optional<ShelterPlan> of(String move) {
    return store.find(move).map(Versioned::state).filter(ShelterPlan::standing);
  }

  /** The newest plan of each move, withdrawn ones too, in the order of the moves. */
  public List<ShelterPlan> list() {
    return store.list();
  }

  /** How often anything was decided for a move: what a proposal rests on. */
  public long version(String move) {
    return store.find(move).map(Versioned::version).orElse(0L);
  }

  /**
   * The shelter of each household by the plans of all moves that are not over, the newest first.
   */
  public Map<String, String> planned() {
    return planned(store);
  }

  static Map<String, String> planned(ShelterPlanStore store) {
    Map<String, String> all = new HashMap<>();
    store.standing().stream()
        .sorted(Comparator.comparing(ShelterPlan::at))
        .forEach(plan -> all.putAll(plan.byHousehold()));
    return all;
  }

  /**
   * Takes a plan over.
   *
   * @param version what {@link #version} said when it was reckoned
   * @throws RefusedException if the move is over or there is none, nobody has a shelter, a
   *     household or a shelter is not there any more or not to be used, or a shelter has no room
   *     for all of them now
   * @throws org.watchfloor.journal.StaleException if another plan came between
   */
  public void take(String move, SheltersPlanned plan, long version) {
    for (int attempt = 1; ; attempt++) {
      // What others plan meanwhile may need the same beds.
      Map<Subject, Long> others = new HashMap<>();
      for (Evacuation other : moves.open()) {
        if (!other.number().equals(move)) {
          others.put(store.subject(other.number()), version(other.number()));
        }
      }
      check(open(move), plan);
      Draft draft =
          new Draft(signIn.actor())
              .fact(store.subject(move), plan)
              .expecting(store.subject(move), version);
      others.forEach(draft::expecting);
      try {
        journal.append(draft);
        return;
      } catch (StaleException e) {
        if (attempt == SEATS || !others.containsKey(e.subject())) {
          throw e;
        }
      }
    }
  }

  private void check(MoveBoard board, SheltersPlanned plan) {
    if (plan.shelters().isEmpty()) {
      throw RefusedException.of("evacuation.refused.planEmpty");
    }
    String move = board.move().number();
    Map<String, MoveRow> meant = new HashMap<>();
    board.rows().forEach(row -> meant.put(row.number(), row));
    Map<String, Shelter> known = new HashMap<>();
    shelters.list().forEach(shelter -> known.put(shelter.number(), shelter));
    Set<String> asking = new HashSet<>();
    Map<String, Long> sent = new LinkedHashMap<>();
    for (PlannedShelter pair : plan.shelters()) {
      MoveRow row = meant.get(pair.household());
      if (row == null) {
        throw RefusedException.of("evacuation.refused.planHousehold", pair.household(), move);
      }
      Shelter shelter = known.get(pair.shelter());
      if (shelter == null
          || shelter.state() == ShelterState.UNUSABLE
          || !shelter.site().lifecycle().usable()) {
        throw RefusedException.of("evacuation.refused.planShelter", pair.shelter());
      }
      Message water = shelter.underWater();
      if (water != null) {
        throw RefusedException.of("evacuation.refused.planWater", shelter.name(), water);
      }
      asking.add(row.number());
      sent.merge(pair.shelter(), row.state().toGo() ? row.people() : 0, Long::sum);
    }
    Map<String, Taken> taken = room.taken(move, asking);
    sent.forEach((number, people) -> {
      Shelter shelter = known.get(number);
      if (shelter == null) {
        return;
      }
      long left =
          Math.max(0, shelter.capacity() - taken.getOrDefault(number, Taken.NOTHING).people());
      if (people > left) {
        throw RefusedException.of(
            "evacuation.refused.planFull", shelter.name(), people, left, people - left);
      }
    });
  }

  /**
   * Withdraws the plan of a move: then the shelters of the roster hold again.
   *
   * @throws RefusedException if there is none, no reason is given, or somebody has moved since
   */
  public void withdraw(String move, String reason) {
    MoveBoard board = open(move);
    Versioned<ShelterPlan> found =
        store
            .find(move)
            .filter(one -> one.state().standing())
            .orElseThrow(() -> RefusedException.of("evacuation.refused.noPlan", move));
    if (reason.isBlank()) {
      throw RefusedException.of("evacuation.refused.noReason");
    }
    Set<String> planned = found.state().byHousehold().keySet();
    List<String> gone =
        board.rows().stream()
            .filter(row -> planned.contains(row.number()))
            .filter(row -> leftSince(row.household(), found.state().at()))
            .map(MoveRow::number)
            .toList();
    if (!gone.isEmpty()) {
      throw RefusedException.of("evacuation.refused.planMoved", gone.size(), gone.getFirst());
    }
    journal.append(
        new Draft(signIn.actor())
            .fact(store.subject(move), new ShelterPlanWithdrawn(reason.strip()))
            .expecting(store.subject(move), found.version()));
  }

  /** Whether it set out since a moment, wherever it is now. */
  private static boolean leftSince(Household household, Instant moment) {
    return household.whereabouts().away().stream().anyMatch(one -> !one.left().isBefore(moment));
  }

  private MoveBoard open(String move) {
    MoveBoard board =
        moves.board(move).orElseThrow(() -> RefusedException.of("evacuation.refused.noMove", move));
    if (board.move().closed() != null) {
      throw RefusedException.of("evacuation.refused.closed", move);
    }
    return board;
  }
}
