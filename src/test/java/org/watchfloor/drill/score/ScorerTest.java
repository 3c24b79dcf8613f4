package org.watchfloor.drill.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.SignIn;
import org.watchfloor.app.PlayedStation;
import org.watchfloor.app.Station;
import org.watchfloor.base.WatchClock;
import org.watchfloor.drill.DrillForm;
import org.watchfloor.drill.DrillService;
import org.watchfloor.drill.inject.Director;
import org.watchfloor.drill.inject.ScenarioFolder;
import org.watchfloor.drill.scenario.ExpectedAct;
import org.watchfloor.duty.timeline.NewNote;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.NewIncident;
import org.watchfloor.incident.Severity;
import org.watchfloor.journal.Journal;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.HandClock;

/** What the desk did is measured from the record, act by act. */
class ScorerTest {
  private static final Instant BEGINS = Instant.parse("2026-08-09T22:00:00Z");

  @TempDir Path temp;
  private final HandClock wall = new HandClock();
  private Station station;

  @BeforeEach
  void open() throws IOException {
    Path folder = temp.resolve("drill");
    DataFolder.createDrill(folder, "ZS-DH", "示例");
    station = PlayedStation.at(folder, wall, BEGINS);
    station.get(SignIn.class).begin("值班员甲", "1");
    station.get(DrillService.class).prepare("试演", DrillForm.TABLETOP, BEGINS);
    Path file = temp.resolve("x.yaml");
    Files.writeString(
        file,
        """
        drill: X-1
        title: 试演
        form: TABLETOP
        plan: ZS-SAMPLE-FLOOD
        begins: 2026-08-10T06:00
        length: 2 h
        injects:
          - {id: A, at: 10 min, kind: CALL, from: 甲, to: 值班员甲, text: 一, expected: [{act: INCIDENT, within: 5 min, words: 接报}, {act: NOTED, within: 5 min, words: 记一条}]}
          - {id: B, at: 12 min, kind: CALL, from: 乙, to: 值班员乙, text: 二, expected: [{act: INCIDENT, within: 5 min, words: 接报}]}
          - {id: C, at: 20 min, kind: CALL, from: 丙, to: 值班长, text: 三, expected: [{act: CLOSURE, within: 3 min, words: 封路}, {act: JUDGED, words: 判断}, {act: TEAM, within: 60 min, words: 派队}]}
          - {id: D, at: 90 min, kind: CALL, from: 丁, to: 值班长, text: 四, expected: [{act: TEAM, within: 5 min, words: 派队}]}
        """);
    ScenarioFolder.lay(file, folder);
    station.get(DrillService.class).run(60);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private void until(int minutes) {
    Duration left =
        Duration.between(
            station.get(WatchClock.class).instant(), BEGINS.plus(Duration.ofMinutes(minutes)));
    wall.move(left.dividedBy(60).plusMillis(1));
    station.get(Director.class).play();
  }

  private void takeCall() {
    takeCall(station);
  }

  private static void takeCall(Station station) {
    Instant now = station.get(WatchClock.class).instant();
    station
        .get(IncidentService.class)
        .report(
            new NewIncident(
                new IncidentDetails(
                    "积水",
                    "11A02",
                    "滨港路",
                    new GeoPoint(122.301, 29.948),
                    PointSource.UNTOLD,
                    null,
                    "群众电话",
                    null,
                    now,
                    now),
                Severity.ORDINARY,
                true));
  }

  private Score score(String inject, ExpectedAct act) {
    return station.get(Scorer.class).scores().stream()
        .filter(one ->
            one.inject().equals(inject) && one.act() == act && one.criterion() == Criterion.IN_TIME)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nothingIsScoredBeforeItCame() {
    assertThat(station.get(Scorer.class).scores()).isEmpty();
    until(10);
    assertThat(score("A", ExpectedAct.INCIDENT).outcome()).isEqualTo(Outcome.OPEN);
  }

  @Test
  void oneActAnswersOneExpectationTheOneThatIsDueFirst() {
    until(10);
    until(13);
    takeCall();
    assertThat(score("A", ExpectedAct.INCIDENT))
        .satisfies(one -> assertThat(one.outcome()).isEqualTo(Outcome.DONE))
        .satisfies(one -> assertThat(one.officer()).isEqualTo("值班员甲"))
        .satisfies(
            one -> assertThat(one.took()).isBetween(Duration.ofMinutes(2), Duration.ofMinutes(4)));
    assertThat(score("B", ExpectedAct.INCIDENT).outcome()).isEqualTo(Outcome.OPEN);
    until(19);
    takeCall();
    assertThat(score("B", ExpectedAct.INCIDENT).outcome()).isEqualTo(Outcome.LATE);
    assertThat(score("A", ExpectedAct.NOTED).outcome())
        .as("what is done says more than a note")
        .isEqualTo(Outcome.DONE);
  }

  @Test
  void whatWasNotDoneIsMissedWhenItsTimeIsOver() {
    until(20);
    station.get(TimelineService.class).write(NewNote.of("已记", null));
    until(24);
    assertThat(score("C", ExpectedAct.CLOSURE).outcome()).isEqualTo(Outcome.MISSED);
    assertThat(score("C", ExpectedAct.JUDGED).outcome()).isEqualTo(Outcome.TO_JUDGE);
    assertThat(score("C", ExpectedAct.TEAM).outcome()).isEqualTo(Outcome.OPEN);
    assertThat(station.get(Scorer.class).scores())
        .extracting(Score::inject)
        .as("the team has to be the nearest as well; and two questions to the whole drill")
        .isEqualTo(List.of("A", "A", "B", "C", "C", "C", "C", "", ""));
  }

  @Test
  void whatANeighbourDidIsNotThisDesks() throws IOException {
    Path other = temp.resolve("neighbour");
    DataFolder.createDrill(other, "ZS-PT", "邻站");
    List<String> entries = new ArrayList<>();
    try (Station neighbour = PlayedStation.at(other, wall, BEGINS.plus(Duration.ofMinutes(12)))) {
      neighbour.get(SignIn.class).begin("邻站值班员", "1");
      takeCall(neighbour);
      neighbour.get(Journal.class).read(1, entry -> entries.add(entry.content()));
    }
    until(10);
    until(13);
    station.get(Journal.class).receive(entries);
    assertThat(station.get(IncidentService.class).list()).hasSize(1);
    assertThat(score("A", ExpectedAct.INCIDENT).outcome()).isEqualTo(Outcome.OPEN);
    takeCall();
    assertThat(score("A", ExpectedAct.INCIDENT).officer()).isEqualTo("值班员甲");
  }
}
