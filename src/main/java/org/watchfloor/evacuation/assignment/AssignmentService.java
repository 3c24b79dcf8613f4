package org.watchfloor.evacuation.assignment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.evacuation.EvacuationFact.SheltersPlanned;
import org.watchfloor.evacuation.EvacuationRules;
import org.watchfloor.evacuation.EvacuationService;
import org.watchfloor.evacuation.HouseholdProfile;
import org.watchfloor.evacuation.HouseholdState;
import org.watchfloor.evacuation.MoveBoard;
import org.watchfloor.evacuation.MoveRow;
import org.watchfloor.evacuation.PlannedShelter;
import org.watchfloor.evacuation.ShelterPlans;
import org.watchfloor.evacuation.ShelterRoom;
import org.watchfloor.evacuation.ShelterRoom.Taken;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.road.Start;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.region.Area;
import org.watchfloor.region.RegionService;
import org.watchfloor.risk.RiskPoint;
import org.watchfloor.risk.RiskService;
import org.watchfloor.road.Answer;
import org.watchfloor.road.RoadService;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShelterState;
import org.watchfloor.solve.placing.Effort;
import org.watchfloor.task.Progress;

/**
 * Proposes which household of a move goes to which shelter, and takes a proposal over. Whoever is
 * in a shelter or with relatives needs none; room that others of the roster have, are on their way
 * to or are planned for by another move is not given away. Any thread but the JavaFX thread:
 * seconds.
 */
@Singleton
public final class AssignmentService {
  private final EvacuationService moves;
  private final ShelterRoom room;
  private final ShelterPlans plans;
  private final ShelterService shelters;
  private final RiskService risks;
  private final RegionService region;
  private final RoadService roads;
  private final CareNeeds needs;
  private final EvacuationRules rules;

  @Inject
  AssignmentService(
      EvacuationService moves,
      ShelterRoom room,
      ShelterPlans plans,
      ShelterService shelters,
      RiskService risks,
      RegionService region,
      RoadService roads,
      CareNeeds needs,
      EvacuationRules rules) {
    this.moves = moves;
    this.room = room;
    this.plans = plans;
    this.shelters = shelters;
    this.risks = risks;
    this.region = region;
    this.roads = roads;
    this.needs = needs;
    this.rules = rules;
  }

  /**
   * Proposes.
   *
   * @param seed the same roster, wishes, seed and effort give the same proposal
   * @param effort rounds of work, 1 or more
   * @param stop true ends the search with the best there is
   * @throws RefusedException if there is no such move, it is over, the wishes name a household it
   *     does not mean or a shelter that is not there, or more are pinned than fit
   * @throws java.util.concurrent.CancellationException when cancelled
   */
  public Proposal propose(
      String move, Wishes wishes, long seed, int effort, BooleanSupplier stop, Progress progress) {
    MoveBoard board =
        moves.board(move).orElseThrow(() -> RefusedException.of("evacuation.refused.noMove", move));
    if (board.move().closed() != null) {
      throw RefusedException.of("evacuation.refused.closed", move);
    }
    long version = plans.version(move);
    Map<String, String> planned = plans.planned();
    List<MoveRow> rows = board.rows().stream().filter(row -> needsShelter(row, planned)).toList();
    Map<String, Taken> taken =
        room.taken(move, rows.stream().map(MoveRow::number).collect(Collectors.toSet()));
    List<Shelter> usable = new ArrayList<>();
    List<Proposal.RuledOut> ruledOut = new ArrayList<>();
    for (Shelter shelter : shelters.list()) {
      Message why = against(shelter, wishes);
      if (why == null) {
        usable.add(shelter);
      } else {
        ruledOut.add(new Proposal.RuledOut(shelter, why));
      }
    }
    WishFaults.refuse(wishes, board, usable, ruledOut);
    long[] free =
        usable.stream()
            .mapToLong(one ->
                Math.max(
                    0, one.capacity() - taken.getOrDefault(one.number(), Taken.NOTHING).people()))
            .toArray();
    Map<String, GeoPoint> places = new LinkedHashMap<>();
    List<String> origins = new ArrayList<>();
    for (MoveRow row : rows) {
      String origin = origin(row.household().profile(), places);
      origins.add(origin);
    }
    progress.step(Message.of("evacuation.task.ways"));
    Ways ways = ways(places, usable, progress);
    progress.step(Message.of("evacuation.task.assign"));
    MoveQuestion.Result found =
        new MoveQuestion(
                rows, usable, free, origins, ways.minutes(), needs, rules.weights(), wishes)
            .solve(new Effort(seed, effort, () -> stop.getAsBoolean() || progress.cancelled()));
    progress.stopIfCancelled();
    List<Proposal.Use> uses = new ArrayList<>();
    for (int p = 0; p < free.length; p++) {
      uses.add(
          new Proposal.Use(
              usable.get(p),
              free[p],
              found.used()[p],
              usable.get(p).unknownAgainst(wishes.hazard())));
    }
    return new Proposal(
        move,
        found.lines().stream().map(AssignmentService::doubted).toList(),
        uses,
        ruledOut,
        found.cost(),
        found.bound(),
        found.proven(),
        ways.basis(),
        seed,
        effort,
        found.stopped(),
        version);
  }

  /**
   * Takes a proposal over: one entry, which a later one replaces.
   *
   * @param basis on what it rests, in the language of the officer; see {@link Proposal#basis}
   * @throws RefusedException if it does not fit what is known now; see {@link ShelterPlans#take}
   * @throws org.watchfloor.journal.StaleException if something else was taken over meanwhile
   */
  public void take(Proposal proposal, String basis) {
    List<PlannedShelter> pairs = new ArrayList<>();
    for (Proposal.Line line : proposal.lines()) {
      Shelter shelter = line.shelter();
      if (shelter != null) {
        pairs.add(new PlannedShelter(line.row().number(), shelter.number()));
      }
    }
    plans.take(
        proposal.move(),
        new SheltersPlanned(
            pairs,
            proposal.without().size(),
            basis,
            proposal.cost(),
            proposal.bound(),
            proposal.seed(),
            proposal.effort()),
        proposal.version());
  }

  /** On its way to a planned shelter it keeps its place there; without a plan it needs one. */
  private static boolean needsShelter(MoveRow row, Map<String, String> planned) {
    HouseholdState state = row.household().state();
    return switch (row.state()) {
      case MUST_MOVE, UNREACHED, REFUSED -> true;
      case MOVED ->
          state == HouseholdState.MOVED
              && ShelterRoom.destination(row.household(), planned) == null;
      case SHELTERED, RELATIVES, RETURNED -> false;
    };
  }

  /** A line with the word that the water where it leads is not known. */
  private static Proposal.Line doubted(Proposal.Line line) {
    Shelter shelter = line.shelter();
    Message unknown = shelter == null ? null : shelter.waterUnknown();
    return unknown == null
        ? line
        : new Proposal.Line(
            line.row(),
            shelter,
            line.minutes(),
            Message.of("evacuation.why.waterUnknown", line.why(), unknown));
  }

  private static @Nullable Message against(Shelter shelter, Wishes wishes) {
    if (!shelter.site().lifecycle().usable()) {
      return Message.of("evacuation.out.lifecycle");
    }
    ShelterState state = shelter.state();
    if (state == ShelterState.UNUSABLE
        || state == ShelterState.CLOSING
        || state == ShelterState.FULL) {
      return Message.of("evacuation.out.state", Message.of("shelter.state." + state.name()));
    }
    Message unfit =
        wishes.hazard() == null ? shelter.underWater() : shelter.against(wishes.hazard());
    if (unfit != null) {
      return unfit;
    }
    return shelter.capacity() == 0 ? Message.of("evacuation.out.capacity") : null;
  }

  /** The risk point or, without one, the area a household leaves from; empty if nobody knows. */
  private String origin(HouseholdProfile profile, Map<String, GeoPoint> places) {
    String risk = profile.risk();
    if (risk != null) {
      if (places.containsKey(risk)) {
        return risk;
      }
      Optional<GeoPoint> at = risks.find(risk).map(RiskPoint::at);
      if (at.isPresent()) {
        places.put(risk, at.get());
        return risk;
      }
    }
    String area = profile.area();
    if (!places.containsKey(area)) {
      Optional<GeoPoint> at = region.area(area).map(Area::at);
      if (at.isEmpty()) {
        return "";
      }
      places.put(area, at.get());
    }
    return area;
  }

  private record Ways(Map<String, double[]> minutes, Message basis) {}

  /** One walk over the roads for each shelter, towards it; who does not get there may not go. */
  private Ways ways(Map<String, GeoPoint> places, List<Shelter> to, Progress progress) {
    if (places.isEmpty() || to.isEmpty()) {
      return new Ways(Map.of(), Message.of("evacuation.basis.none"));
    }
    List<Start> starts = places.values().stream().map(Start::now).toList();
    List<GeoPoint> shelterPoints = to.stream().map(shelter -> shelter.site().at()).toList();
    Answer<double[][]> answer = roads.minutes(starts, shelterPoints, Vehicle.CAR, progress);
    Map<String, double[]> minutes = new LinkedHashMap<>();
    int i = 0;
    for (String place : places.keySet()) {
      minutes.put(place, answer.found()[i++]);
    }
    return new Ways(minutes, answer.basis().said());
  }
}
