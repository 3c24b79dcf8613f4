package org.watchfloor.exchange.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.AccountModule;
import org.watchfloor.account.Presence;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.claim.ClaimItem;
import org.watchfloor.claim.ClaimService;
import org.watchfloor.claim.Standing.State;
import org.watchfloor.duty.DutyModule;
import org.watchfloor.exchange.parcel.ParcelModule;
import org.watchfloor.exchange.peer.PeerModule;
import org.watchfloor.incident.IncidentModule;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.Reports;
import org.watchfloor.journal.Actor;
import org.watchfloor.journal.Subject;
import org.watchfloor.region.RegionModule;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.HallAddress;
import org.watchfloor.store.Realm;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** In a hall nothing lies with an officer who is at no seat any more. */
class HallClaimsTest {
  @TempDir private Path folder;
  private final HandClock clock = new HandClock();
  private final List<Desk> desks = new ArrayList<>();
  private HallAddress address;
  private Desk one;
  private Desk two;
  private Subject incident;

  /** A seat with an officer. */
  private record Desk(TestStation station, HallService hall) {
    ClaimService claims() {
      return station.get(ClaimService.class);
    }

    ClaimItem item(Subject about) {
      hall.beat();
      return claims().find(about).orElseThrow();
    }
  }

  @BeforeEach
  void twoSeats() {
    address = TestHall.create();
    one = desk("one", "值班员甲", "一号席");
    one.hall.moveTo(address, "one");
    incident =
        IncidentService.subject(
            one.station
                .get(IncidentService.class)
                .report(Reports.waterlogging("码头", null, clock.instant())));
    SeatFolder.create(folder.resolve("two"), address, "two", new Actor("值班员乙", "二号席"), Realm.LIVE);
    two = desk("two", "值班员乙", "二号席");
    one.hall.beat();
  }

  private Desk desk(String name, String officer, String seat) {
    TestStation station =
        TestStation.open(
            folder.resolve(name),
            "DH",
            clock,
            new RegionModule(),
            new AccountModule(),
            new DutyModule(),
            new IncidentModule(),
            new PeerModule(),
            new ParcelModule(),
            new HallModule());
    Desk desk = new Desk(station, station.get(HallService.class));
    desks.add(desk);
    desk.hall.connect();
    station.get(SignIn.class).change(officer, seat);
    desk.hall.beat();
    return desk;
  }

  @AfterEach
  void close() {
    desks.forEach(desk -> {
      desk.hall.end();
      desk.station.close();
    });
  }

  @Test
  void ofTwoSeatsThatTakeItTheSecondIsToldWhoHasIt() {
    one.claims().take(incident, "", "");
    assertThatThrownBy(() -> two.claims().take(incident, "", ""))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> {
              assertThat(e.said().key()).isEqualTo("claim.refused.meanwhile");
              assertThat(e.said().args()).contains("值班员甲");
            });
    assertThat(two.item(incident).officer()).isEqualTo("值班员甲");
    assertThat(two.item(incident).standing().state()).isEqualTo(State.FRESH);
  }

  @Test
  void theClaimOfASilentSeatIsStaleAndTakenOverWithoutAWord() {
    one.claims().take(incident, "", "");
    TestHall.silence(address, "一号席");
    assertThat(two.item(incident).standing().state()).as("for five minutes").isEqualTo(State.FRESH);
    clock.move(Duration.ofMinutes(11));
    ClaimItem stale = two.claims().find(incident).orElseThrow();
    assertThat(stale.standing().state()).isEqualTo(State.GONE);
    two.claims().take(incident, stale.entry(), "");
    assertThat(one.item(incident).officer()).isEqualTo("值班员乙");
  }

  @Test
  void aSeatThatLostTheHallCallsNobodyGone() {
    one.claims().take(incident, "", "");
    assertThat(two.item(incident).officer()).isEqualTo("值班员甲");
    TestHall.shut(address);
    two.hall.beat();
    clock.move(Duration.ofMinutes(30));
    assertThat(two.claims().find(incident).orElseThrow().standing().state()).isEqualTo(State.FRESH);
    TestHall.open(address);
  }

  @Test
  void whoOnlyReadsBesideASeatCannotSayWhoIsThere() {
    try (DataFolder beside = DataFolder.read(folder.resolve("one"), Realm.LIVE)) {
      assertThat(new HallModule().presence(beside).seats()).isEqualTo(new Presence.Unknown());
    }
    try (DataFolder beside = DataFolder.read(folder.resolve("one"), Realm.LIVE)) {
      HallKey.drop(beside);
      assertThat(new HallModule().presence(beside).seats()).isEqualTo(new Presence.Alone());
    }
  }

  @Test
  void whoSignsInAtTheSpareMachineHasHisClaims() {
    one.claims().take(incident, "", "");
    TestHall.silence(address, "一号席");
    SeatFolder.takeOver(
        folder.resolve("spare"), address, "spare", new Actor("值班员甲", "备机"), "一号席", Realm.LIVE);
    Desk spare = desk("spare", "值班员甲", "备机");
    clock.move(Duration.ofMinutes(30));

    ClaimItem his = spare.item(incident);
    assertThat(his.officer()).isEqualTo("值班员甲");
    assertThat(his.standing().state()).isEqualTo(State.FRESH);
    assertThatThrownBy(() -> spare.claims().take(incident, his.entry(), ""))
        .isInstanceOf(RefusedException.class);
    assertThat(two.item(incident).standing().state()).isEqualTo(State.FRESH);
  }

  @Test
  void ofALostSeatTakenOverByAnotherOfficerTheClaimsAreToBeTakenOver() {
    one.claims().take(incident, "", "");
    TestHall.silence(address, "一号席");
    SeatFolder.takeOver(
        folder.resolve("spare"), address, "spare", new Actor("值班员丙", "备机"), "一号席", Realm.LIVE);
    Desk spare = desk("spare", "值班员丙", "备机");
    clock.move(Duration.ofMinutes(16));

    ClaimItem left = spare.item(incident);
    assertThat(left.seat()).isEqualTo("一号席");
    assertThat(left.standing().state()).isEqualTo(State.GONE);
    spare.claims().take(incident, left.entry(), "");
    assertThat(two.item(incident).officer()).isEqualTo("值班员丙");
  }
}
