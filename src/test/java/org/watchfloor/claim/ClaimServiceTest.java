package org.watchfloor.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.AccountModule;
import org.watchfloor.account.Presence;
import org.watchfloor.account.Presence.Sitting;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.claim.Standing.State;
import org.watchfloor.duty.DutyModule;
import org.watchfloor.duty.DutyService;
import org.watchfloor.duty.timeline.NewNote;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.incident.IncidentModule;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.Reports;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.StaleException;
import org.watchfloor.journal.Subject;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** An incident is one officer's, and nobody's for ever. */
class ClaimServiceTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private ClaimService claims;
  private Subject incident;

  @BeforeEach
  void open() {
    start();
    incident = report("码头");
  }

  private void start() {
    station =
        TestStation.open(
            temp.resolve("dh"),
            "ZS-DH",
            clock,
            new AccountModule(),
            new DutyModule(),
            new IncidentModule());
    claims = station.get(ClaimService.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private Subject report(String place) {
    return IncidentService.subject(
        station
            .get(IncidentService.class)
            .report(Reports.waterlogging(place, null, clock.instant())));
  }

  private void at(String officer) {
    station.get(SignIn.class).change(officer, "1");
  }

  private ClaimItem item() {
    return claims.find(incident).orElseThrow();
  }

  private void take(String why) {
    claims.take(incident, claims.find(incident).map(ClaimItem::entry).orElse(""), why);
  }

  private void minutes(long minutes) {
    clock.move(Duration.ofMinutes(minutes));
  }

  private static void assertRefused(ThrowingCallable act, String key) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.said().key()).isEqualTo(key));
  }

  @Test
  void whatIsTakenIsTheOfficersFromThenOn() {
    assertThat(claims.find(incident)).isEmpty();
    minutes(2);
    take("");
    assertThat(item().officer()).isEqualTo("值班员甲");
    assertThat(item().since()).isEqualTo(Instant.parse("2026-07-20T02:12:00Z"));
    assertThat(item().standing().stale()).isFalse();
    assertThat(station.timeline().getLast()).isEqualTo(incident.id() + " 由 值班员甲 认领");
    assertRefused(() -> take(""), "claim.refused.yours");
    assertThat(claims.items()).extracting(ClaimItem::about).containsExactly(incident);
  }

  @Test
  void onlyWhatIsThereCanBeClaimedAndOnlyForSomebody() {
    assertRefused(
        () -> claims.take(IncidentService.subject("ZS-DH-1"), "", ""), "claim.refused.none");
    assertRefused(() -> claims.take(new Subject("team", "T1"), "", ""), "claim.refused.none");
    assertRefused(() -> claims.give(incident, "", " ", ""), "claim.refused.nobody");
    assertRefused(() -> claims.give(incident, "", "-", ""), "claim.refused.nobody");
  }

  @Test
  void aThingOfAKindThatIsNotKnownHereHasAName() {
    assertThat(new Texts(Language.ZH).say(claims.name(new Subject("drone", "D-7"))))
        .isEqualTo("事项 D-7");
  }

  @Test
  void whoIsAtWorkOnItLosesItOnlyForAReason() {
    take("");
    sit(new Sitting("值班员甲", "1", true, clock.instant()));
    at("值班员乙");
    assertRefused(() -> take(" "), "claim.refused.noReason");
    assertThat(item().officer()).isEqualTo("值班员甲");
    take("甲去现场了");
    assertThat(item().officer()).isEqualTo("值班员乙");
    assertThat(station.timeline().getLast()).contains("值班员乙 从 值班员甲 处接手", "甲去现场了");
  }

  private void sit(Sitting... seats) {
    station.get(Presence.class).heard(new Presence.Hall(List.of(seats)));
  }

  @Test
  void anOfficerWhoSignedOffIsGoneFromThenAndTheClaimIsStaleLater() {
    take("");
    minutes(30);
    at("值班员乙");
    Instant left = clock.instant();
    minutes(15);
    assertThat(item().standing().state()).isEqualTo(State.FRESH);
    assertRefused(() -> take(""), "claim.refused.noReason");
    minutes(1);
    assertThat(item().standing()).isEqualTo(new Standing(State.GONE, left, left.plusSeconds(900)));
    take("");
    assertThat(item().officer()).isEqualTo("值班员乙");
    assertThat(station.timeline().getLast()).contains("接手", "值班员甲", "已失效");
  }

  @Test
  void whoComesBackHasItStill() {
    take("");
    at("值班员乙");
    minutes(40);
    assertThat(item().standing().stale()).isTrue();
    at("值班员甲");
    assertThat(item().standing().stale()).isFalse();
    assertRefused(() -> take(""), "claim.refused.yours");
  }

  @Test
  void aSilentSeatIsGoneOneThatWorksIsNotAndOutOfReachNobodyCanSay() {
    take("");
    at("值班员乙");
    Instant heard = clock.instant();
    sit(new Sitting("值班员甲", "2", false, heard), new Sitting("值班员乙", "1", true, heard));
    minutes(20);
    assertThat(item().standing().state()).isEqualTo(State.GONE);
    assertThat(item().standing().since()).isEqualTo(heard);
    station.get(Presence.class).heard(new Presence.Unknown());
    assertThat(item().standing().state()).isEqualTo(State.FRESH);
    sit(new Sitting("值班员甲", "2", false, heard), new Sitting("值班员甲", "备机", true, clock.instant()));
    assertThat(item().standing().state()).as("at another seat").isEqualTo(State.FRESH);
  }

  @Test
  void whoWritesNothingAboutItForLongLeavesItLying() {
    take("");
    minutes(100);
    note("泵车到了");
    minutes(119);
    assertThat(item().standing().state()).isEqualTo(State.FRESH);
    assertThat(station.get(DueBoard.class).overdue()).isEmpty();
    minutes(2);
    assertThat(item().standing().state()).isEqualTo(State.QUIET);
    assertThat(station.get(DueBoard.class).overdue())
        .singleElement()
        .satisfies(due -> {
          assertThat(new Subject(due.kind(), due.id())).isEqualTo(incident);
          assertThat(due.text().key()).isEqualTo("claim.due.QUIET");
        });
    note("还在排水");
    assertThat(station.get(DueBoard.class).overdue()).isEmpty();
  }

  private void note(String text) {
    station.get(TimelineService.class).write(NewNote.of(text, incident));
  }

  @Test
  void ofTwoThatTakeItTheSecondIsToldWhoHasIt() {
    String seen = "";
    claims.take(incident, seen, "");
    at("值班员乙");
    assertThatThrownBy(() -> claims.take(incident, seen, ""))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> {
              assertThat(e.said().key()).isEqualTo("claim.refused.meanwhile");
              assertThat(e.said().args()).contains("值班员甲", "07-20 10:10");
            });
    assertThat(item().officer()).isEqualTo("值班员甲");
  }

  @Test
  void aReasonGivenAgainstOneDoesNotTakeItFromAnother() {
    take("");
    String seen = item().entry();
    claims.give(incident, seen, "值班员丙", "");
    at("值班员乙");
    assertRefused(() -> claims.take(incident, seen, "甲走了"), "claim.refused.meanwhile");
  }

  @Test
  void itIsGivenOnAndLetGo() {
    claims.give(incident, "", "值班员乙", "");
    assertThat(item().officer()).isEqualTo("值班员乙");
    assertRefused(() -> claims.release(incident), "claim.refused.notYours");
    assertRefused(
        () -> claims.give(incident, item().entry(), "值班员丙", ""), "claim.refused.noReason");
    at("值班员乙");
    claims.give(incident, item().entry(), "值班员甲", "");
    at("值班员甲");
    claims.release(incident);
    assertThat(claims.find(incident)).isEmpty();
    assertRefused(() -> claims.release(incident), "claim.refused.nobodys");
    take("");
    assertThat(item().officer()).isEqualTo("值班员甲");
  }

  @Test
  void theEndOfAnIncidentEndsItAndReopeningDoesNotBringItBack() {
    take("");
    IncidentService incidents = station.get(IncidentService.class);
    incidents.close(incident.id(), "水退了", "现场确认");
    assertThat(claims.items()).isEmpty();
    assertThat(station.timeline().getLast()).contains("认领随之结束");
    assertRefused(() -> take(""), "claim.refused.none");
    incidents.reopen(incident.id(), "又涨了");
    assertThat(claims.items()).isEmpty();
    take("");
    assertThat(item().officer()).isEqualTo("值班员甲");
  }

  @Test
  void anIncidentToldTwiceIsNobodysUntilItIsOneOfItsOwn() {
    take("");
    Subject other = report("码头东");
    station.get(IncidentService.class).link(incident.id(), other.id());
    assertThat(claims.items()).isEmpty();
    station.get(IncidentService.class).unlink(incident.id(), "不是一件事");
    assertThat(item().officer()).isEqualTo("值班员甲");
  }

  @Test
  void closingThatDidNotKnowOfTheClaimLooksAgain() {
    Draft draft = new Draft(station.get(SignIn.class).actor());
    claims.ending(draft, incident);
    assertThat(draft.isEmpty()).as("nobody has it").isTrue();
    take("");
    claims.ending(draft, incident);
    claims.give(incident, item().entry(), "值班员乙", "");
    assertThatThrownBy(() -> station.journal().append(draft)).isInstanceOf(StaleException.class);
  }

  @Test
  void theNextWatchIsToldWhatIsWhose() {
    take("");
    DutyService duty = station.get(DutyService.class);
    assertThat(duty.openNames()).extracting(Message::key).contains("claim.due.FRESH");
    assertThat(duty.openItems())
        .anySatisfy(one -> {
          assertThat(one.nameKey()).isEqualTo("claim.open.name");
          assertThat(one.count()).isEqualTo(1);
        });
  }

  @Test
  void aHallsOwnFileSaysWhenAClaimIsStale() throws IOException {
    take("");
    station.close();
    Path rules = temp.resolve("dh/rules");
    Files.createDirectories(rules);
    Files.writeString(
        rules.resolve("claims.yaml"),
        """
        version: 1
        gone: {within: 5 min, status: USER, source: 值班室}
        otherwise: {within: 1 h, status: USER, source: 值班室}
        rows: []
        """);
    start();
    minutes(61);
    assertThat(item().standing().state()).isEqualTo(State.QUIET);
  }

  @Test
  void foldedAgainItIsTheSame() {
    take("");
    claims.give(incident, item().entry(), "值班员乙", "");
    var before = station.tables();
    station.journal().rebuild(done -> {});
    assertThat(station.tables()).isEqualTo(before);
  }
}
