package org.watchfloor.shelter.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.region.RegionModule;
import org.watchfloor.shelter.Equipment;
import org.watchfloor.shelter.Lifecycle;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterGrade;
import org.watchfloor.shelter.ShelterHazard;
import org.watchfloor.shelter.ShelterKind;
import org.watchfloor.shelter.ShelterModule;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShelterSite;
import org.watchfloor.shelter.ShelterStage;
import org.watchfloor.shelter.ShelterState;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** A station with three open shelters of {@link #ROOM} places, and what tests of the desk ask. */
final class ArrivalDesk {
  static final long ROOM = 5;

  /** Numbers of nobody: no place has the code 000000. */
  private static final String PLACE = "000000";

  private ArrivalDesk() {}

  static TestStation open(Path root, String name, HandClock clock) {
    TestStation station =
        TestStation.open(root, name, clock, new RegionModule(), new ShelterModule());
    station.get(ArrivalRegisters.class).settle();
    return station;
  }

  /** Registers and opens the shelters B1, B2, B3. */
  static void shelters(TestStation station) {
    shelters(station, ROOM, "B1", "B2", "B3");
  }

  static void shelters(TestStation station, long room, String... numbers) {
    ShelterService shelters = station.get(ShelterService.class);
    List<ShelterSite> sites = new ArrayList<>();
    for (String number : numbers) {
      sites.add(site(number, room));
    }
    shelters.register(sites);
    for (String number : numbers) {
      shelters.turn(number, ShelterState.OPEN, ShelterStage.URGENT, "");
    }
  }

  private static ShelterSite site(String number, long room) {
    return new ShelterSite(
        number,
        "示例安置点" + number,
        null,
        null,
        new GeoPoint(122.1, 30.0),
        PointSource.UNTOLD,
        ShelterGrade.TOWN,
        ShelterKind.INDOOR,
        500,
        room,
        room,
        room,
        List.of(ShelterHazard.FLOOD),
        null,
        Lifecycle.IN_USE,
        null,
        null,
        null,
        Equipment.UNTOLD);
  }

  static ArrivalService arrivals(TestStation station) {
    return station.get(ArrivalService.class);
  }

  static Shelter shelter(TestStation station, String number) {
    return station.get(ShelterService.class).find(number).orElseThrow();
  }

  static String book(TestStation station, String shelter, Newcomer newcomer) {
    return arrivals(station).arrive(shelter, List.of(newcomer), null, "", null).getFirst();
  }

  /** An identity number that holds, of nobody: the place does not exist. */
  static String idNumber(String birthday, int order) {
    String first = PLACE + birthday + "%03d".formatted(order);
    int sum = 0;
    for (int i = 0; i < first.length(); i++) {
      sum += (first.charAt(i) - '0') * (1 << 17 - i) % 11;
    }
    return first + "10X98765432".charAt(sum % 11);
  }

  static void assertRefused(String key, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            RefusedException.class, refused -> assertThat(refused.said().key()).isEqualTo(key));
  }
}
