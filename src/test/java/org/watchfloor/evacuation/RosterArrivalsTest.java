package org.watchfloor.evacuation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShelterStage;
import org.watchfloor.shelter.ShelterState;
import org.watchfloor.shelter.arrival.ArrivalFinder;
import org.watchfloor.shelter.arrival.ArrivalService;
import org.watchfloor.shelter.arrival.ExpectedPeople.ExpectedHousehold;
import org.watchfloor.shelter.arrival.HouseholdsInside;
import org.watchfloor.shelter.arrival.Leave;
import org.watchfloor.shelter.arrival.Newcomer;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** A household that is booked at a desk is sheltered in the roster by the same act. */
class RosterArrivalsTest {
  @TempDir Path temp;

  @Test
  void aHouseholdIsOfferedByItsNumberAndShelteredWithTheBooking() {
    try (TestStation station = Slopes.open(temp.resolve("dh"), "ZS-DH", new HandClock())) {
      Slopes.fill(station);
      station.get(ShelterService.class).turn("B1", ShelterState.OPEN, ShelterStage.URGENT, "");
      ArrivalFinder finder = station.get(ArrivalFinder.class);
      ExpectedHousehold expected = finder.expected("H1", "B1", 3).getFirst();
      assertThat(expected.people()).isEqualTo(3);
      station
          .get(ArrivalService.class)
          .arrive(
              "B1",
              Collections.nCopies(3, Newcomer.named(expected.head()).of(expected.number())),
              null,
              "",
              null);
      Household household = station.get(HouseholdService.class).find("H1").orElseThrow();
      assertThat(household.state()).isEqualTo(HouseholdState.SHELTERED);
      assertThat(household.whereabouts().place()).isEqualTo("B1");
      assertThat(finder.expected("H1", "B1", 3)).isEqualTo(List.of());
    }
  }

  @Test
  void aHouseholdIsShelteredOnlyOnceAllOfItAreInsideWhereverTheyWereBooked() {
    HandClock clock = new HandClock();
    try (TestStation station = Slopes.open(temp.resolve("dh"), "ZS-DH", clock)) {
      Slopes.fill(station);
      station.get(ShelterService.class).turn("B1", ShelterState.OPEN, ShelterStage.URGENT, "");
      HouseholdService households = station.get(HouseholdService.class);
      EvacuationService moves = station.get(EvacuationService.class);
      ArrivalService arrivals = station.get(ArrivalService.class);
      HouseholdsInside inside = station.get(HouseholdsInside.class);
      String move = moves.call(Slopes.order(clock, new Scope(List.of(), List.of(Slopes.TOWN))));

      String left = book(arrivals, "老大", "H4").getFirst();
      arrivals.leave(List.of(left), Leave.HOME, "", null);
      book(arrivals, "老二", "H4");
      book(arrivals, "老三", "H4");

      assertThat(households.find("H4").orElseThrow().state()).isEqualTo(HouseholdState.HOME);
      assertThat(moves.board(move).orElseThrow().counts().safePeople()).isZero();
      assertThat(inside.part("H4")).contains(new HouseholdsInside.Part("H4", 2, 5));
      assertThat(station.get(ArrivalFinder.class).expected("H4", "B1", 3)).hasSize(1);

      arrivals.arrive("B1", Collections.nCopies(2, Newcomer.named("老四").of("H4")), null, "", null);
      assertThat(households.find("H4").orElseThrow().state()).isEqualTo(HouseholdState.HOME);
      book(arrivals, "老大", "H4");

      assertThat(households.find("H4").orElseThrow().state()).isEqualTo(HouseholdState.SHELTERED);
      assertThat(moves.board(move).orElseThrow().counts().safePeople()).isEqualTo(5);
    }
  }

  @Test
  void whereTheRosterDoesNotSayHowManyOneIsEnough() {
    try (TestStation station = Slopes.open(temp.resolve("dh"), "ZS-DH", new HandClock())) {
      Slopes.fill(station);
      station.get(ShelterService.class).turn("B1", ShelterState.OPEN, ShelterStage.URGENT, "");
      HouseholdService households = station.get(HouseholdService.class);
      households.register(List.of(Slopes.household("H9", Slopes.OTHER, null, 0, 0)));
      book(station.get(ArrivalService.class), "某某", "H9");
      assertThat(households.find("H9").orElseThrow().state()).isEqualTo(HouseholdState.SHELTERED);
    }
  }

  private static List<String> book(ArrivalService arrivals, String name, String household) {
    return arrivals.arrive("B1", List.of(Newcomer.named(name).of(household)), null, "", null);
  }
}
