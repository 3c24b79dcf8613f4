package org.watchfloor.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.AccountModule;
import org.watchfloor.account.AccountService;
import org.watchfloor.account.Officer;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.claim.ClaimFact.ClaimTaken;
import org.watchfloor.claim.Standing.State;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.duty.DutyModule;
import org.watchfloor.incident.IncidentModule;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.Reports;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Subject;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Officers go by the names of their posts, and two stations have posts of one name. */
class ClaimStationsTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation county;
  private TestStation town;
  private Subject incident;

  @BeforeEach
  void open() {
    county = station("ZS-DH");
    town = station("ZS-PT");
    incident =
        IncidentService.subject(
            county
                .get(IncidentService.class)
                .report(Reports.waterlogging("码头", null, clock.instant())));
    exchange();
  }

  private TestStation station(String id) {
    return TestStation.open(
        temp.resolve(id), id, clock, new AccountModule(), new DutyModule(), new IncidentModule());
  }

  @AfterEach
  void close() {
    county.close();
    town.close();
  }

  private void exchange() {
    town.journal().receive(county.contents());
    county.journal().receive(town.contents());
  }

  private static ClaimService claims(TestStation at) {
    return at.get(ClaimService.class);
  }

  private ClaimItem item(TestStation at) {
    return claims(at).find(incident).orElseThrow();
  }

  private void minutes(long minutes) {
    clock.move(Duration.ofMinutes(minutes));
  }

  @Test
  void oneNameAtTwoStationsIsTwoOfficers() {
    claims(county).take(incident, "", "");
    exchange();
    String seen = item(town).entry();
    assertRefused(() -> claims(town).release(incident), "claim.refused.notYours");
    assertRefused(() -> claims(town).take(incident, seen, ""), "claim.refused.noReason");
    minutes(1);
    claims(town).take(incident, seen, "由镇里办");
    assertThat(item(town).station()).isEqualTo("ZS-PT");
    exchange();
    assertRefused(() -> claims(county).release(incident), "claim.refused.notYours");
    assertThat(county.get(ConflictService.class).open()).as("taken knowing it").isEmpty();
  }

  @Test
  void oneNameThatTakesItAtTwoStationsApartIsTold() {
    claims(county).take(incident, "", "");
    minutes(1);
    claims(town).take(incident, "", "");
    exchange();
    for (TestStation at : List.of(county, town)) {
      assertThat(item(at).station()).isEqualTo("ZS-PT");
      assertThat(item(at).disputed()).isTrue();
      assertThat(at.get(ConflictService.class).open()).hasSize(1);
    }
  }

  @Test
  void whatAnOfficerOfThatNameWritesElsewhereIsNotWorkOnIt() {
    claims(county).take(incident, "", "");
    exchange();
    minutes(100);
    town.journal()
        .append(
            new Draft(town.get(SignIn.class).actor())
                .fact(
                    Claim.subject(new Subject("incident", "ZS-PT-9")),
                    new ClaimTaken(new Subject("incident", "ZS-PT-9"), "", "", ""),
                    incident));
    exchange();
    minutes(30);
    assertThat(item(county).standing().state()).isEqualTo(State.QUIET);
  }

  @Test
  void whoSignsInElsewhereRelievesNobodyHere() {
    claims(county).take(incident, "", "");
    minutes(1);
    town.get(SignIn.class).change("村值班员", "1");
    exchange();
    minutes(20);
    assertThat(item(county).standing().state()).isEqualTo(State.FRESH);
  }

  @Test
  void whereAnOfficerSignedInIsKeptForEachStation() {
    county.get(SignIn.class).change("值班员甲", "1");
    minutes(1);
    town.get(SignIn.class).change("值班员甲", "镇值班室");
    exchange();
    Officer officer = county.get(AccountService.class).all().getFirst();
    assertThat(officer.seat()).isEqualTo("镇值班室");
    assertThat(officer.at("ZS-DH").orElseThrow().seat()).isEqualTo("1");
    assertThat(officer.at("ZS-PT").orElseThrow().signedInAt()).isEqualTo(officer.signedInAt());
    assertThat(officer.at("ZS-XX")).isEmpty();
    assertThat(county.tables()).isEqualTo(town.tables());
  }

  @Test
  void nobodyHereCanSayThatAnOfficerWhoWasNeverHereIsGone() {
    county.get(SignIn.class).change("值班员乙", "1");
    minutes(1);
    claims(county).give(incident, "", "村值班员", "");
    minutes(1);
    county.get(SignIn.class).change("值班员甲", "1");
    minutes(40);
    assertThat(item(county).standing().state()).isEqualTo(State.FRESH);
    minutes(90);
    assertThat(item(county).standing().state()).isEqualTo(State.QUIET);
  }

  @Test
  void aClaimUnderAnotherNameThanItsThingsCountsForNothing() {
    Subject other = new Subject("incident", "ZS-DH-999");
    Draft wrong =
        new Draft(county.get(SignIn.class).actor())
            .fact(Claim.subject(other), new ClaimTaken(incident, "", "", ""), incident);
    county.journal().append(wrong);
    assertThat(claims(county).items()).isEmpty();
    claims(county).take(incident, "", "");
    assertThat(claims(county).items()).hasSize(1);
  }

  @Test
  void aClaimMadeApartFromTheClosingDoesNotComeBackWhenItIsReopened() {
    minutes(1);
    county.get(IncidentService.class).close(incident.id(), "水退了", "现场确认");
    minutes(1);
    claims(town).take(incident, "", "");
    exchange();
    assertThat(claims(county).items()).as("it is over").isEmpty();
    county.get(IncidentService.class).reopen(incident.id(), "又涨了");
    assertThat(claims(county).items()).isEmpty();
    claims(county).take(incident, "", "");
    assertThat(county.get(ConflictService.class).open()).isEmpty();
  }

  private static void assertRefused(Runnable act, String key) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.said().key()).isEqualTo(key));
  }
}
