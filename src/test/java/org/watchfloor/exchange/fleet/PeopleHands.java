package org.watchfloor.exchange.fleet;

import static org.watchfloor.exchange.fleet.Hand.any;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.watchfloor.evacuation.Evacuation;
import org.watchfloor.evacuation.EvacuationFact.SheltersPlanned;
import org.watchfloor.evacuation.EvacuationService;
import org.watchfloor.evacuation.PlannedShelter;
import org.watchfloor.evacuation.ShelterPlans;
import org.watchfloor.evacuation.vessel.VesselReport;
import org.watchfloor.evacuation.vessel.VesselService;
import org.watchfloor.evacuation.vessel.VesselState;
import org.watchfloor.geo.PointSource;
import org.watchfloor.shelter.arrival.Arrival;
import org.watchfloor.shelter.arrival.ArrivalRegisters;
import org.watchfloor.shelter.arrival.ArrivalService;
import org.watchfloor.shelter.arrival.Leave;
import org.watchfloor.shelter.arrival.Newcomer;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.team.grid.GridService;
import org.watchfloor.team.grid.Pairing;

/** What officers do for people who must move: the desk of a shelter, plans, the grid, vessels. */
final class PeopleHands {
  static final Map<String, Hand> ALL = all();

  private static final List<Leave> LEAVES = List.of(Leave.HOME, Leave.RELATIVES, Leave.HOSPITAL);

  private PeopleHands() {}

  private static Map<String, Hand> all() {
    Map<String, Hand> all = new LinkedHashMap<>();
    all.put("arrive", PeopleHands::arrive);
    all.put("arrivals", PeopleHands::arrivals);
    all.put("destroying", PeopleHands::destroying);
    all.put("shelterPlans", PeopleHands::shelterPlans);
    all.put("grid", PeopleHands::grid);
    all.put("vessels", PeopleHands::vessels);
    return all;
  }

  /** Few wristbands and few identity numbers, so that stations book the same ones. */
  private static void arrive(TestStation at, HandClock clock, Random random) {
    int many = 1 + random.nextInt(3);
    List<Newcomer> party = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      Newcomer one = Newcomer.unnamed("p" + random.nextInt(9));
      party.add(
          switch (random.nextInt(4)) {
            case 0 -> one.wearing(any(World.TAGS, random));
            case 1 -> one.id(any(World.ID_NUMBERS, random), true);
            case 2 -> one.of(any(World.HOUSEHOLDS, random));
            default -> one;
          });
    }
    at.get(ArrivalService.class)
        .arrive(
            any(World.SHELTERS, random), party, null, random.nextInt(4) == 0 ? "over" : "", null);
  }

  private static void arrivals(TestStation at, HandClock clock, Random random) {
    ArrivalService arrivals = at.get(ArrivalService.class);
    List<Arrival> all = arrivals.list();
    if (all.isEmpty()) {
      return;
    }
    String one = any(all, random).id();
    switch (random.nextInt(6)) {
      case 0 -> arrivals.leave(List.of(one), any(LEAVES, random), "", null);
      case 1 -> arrivals.withdraw(List.of(one), "");
      case 2 -> arrivals.tie(one, any(World.TAGS, random));
      case 3 -> arrivals.correct(one, Newcomer.unnamed("q" + random.nextInt(9)));
      case 4 ->
          arrivals.correct(one, Newcomer.unnamed("r").id(any(World.ID_NUMBERS, random), true));
      default ->
          arrivals.move(
              List.of(one), any(World.SHELTERS, random), random.nextBoolean() ? "over" : "", null);
    }
  }

  /** Only ever one of the two registers, or people would be booked under keys of one station. */
  private static void destroying(TestStation at, HandClock clock, Random random) {
    ArrivalRegisters registers = at.get(ArrivalRegisters.class);
    registers.list().stream()
        .map(ArrivalRegisters.Standing::register)
        .filter(one -> one.title().equals(World.REGISTER))
        .forEach(one -> registers.destroy(one.number(), "区防指", "隐私规定", null));
  }

  private static void shelterPlans(TestStation at, HandClock clock, Random random) {
    ShelterPlans plans = at.get(ShelterPlans.class);
    List<Evacuation> moves = at.get(EvacuationService.class).open();
    if (moves.isEmpty()) {
      return;
    }
    String move = any(moves, random).number();
    if (random.nextInt(4) == 0) {
      plans.withdraw(move, "r");
      return;
    }
    List<PlannedShelter> pairs = new ArrayList<>();
    for (String household : World.HOUSEHOLDS) {
      if (random.nextInt(4) > 0) {
        pairs.add(new PlannedShelter(household, any(World.SHELTERS, random)));
      }
    }
    plans.take(
        move,
        new SheltersPlanned(pairs, 0, "b", BigDecimal.TEN, BigDecimal.ONE, 1, 1),
        plans.version(move));
  }

  private static void grid(TestStation at, HandClock clock, Random random) {
    at.get(GridService.class)
        .pair(
            List.of(
                new Pairing(
                    World.RISK,
                    random.nextInt(4) == 0 ? null : any(World.TEAMS, random),
                    random.nextBoolean() ? "W1" : "W2",
                    random.nextInt(4) == 0 ? null : any(World.SHELTERS, random))));
  }

  private static void vessels(TestStation at, HandClock clock, Random random) {
    Instant when =
        random.nextInt(3) == 0
            ? clock.instant().minus(Duration.ofMinutes(random.nextInt(600)))
            : null;
    at.get(VesselService.class)
        .report(
            World.VESSEL,
            new VesselReport(
                random.nextInt(4) == 0 ? null : any(VesselState.values(), random),
                random.nextInt(4) == 0 ? "h" + random.nextInt(3) : null,
                random.nextInt(3) == 0 ? (long) random.nextInt(12) : null,
                random.nextInt(3) == 0 ? World.SEA : null,
                PointSource.onMap(1 + random.nextInt(3)),
                "某岗",
                ""),
            when);
  }
}
