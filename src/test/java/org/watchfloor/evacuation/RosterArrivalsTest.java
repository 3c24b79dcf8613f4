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
}
