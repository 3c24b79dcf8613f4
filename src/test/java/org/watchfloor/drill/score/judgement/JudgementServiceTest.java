package org.watchfloor.drill.score.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.SignIn;
import org.watchfloor.app.PlayedStation;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.drill.DrillForm;
import org.watchfloor.drill.DrillService;
import org.watchfloor.drill.inject.Director;
import org.watchfloor.drill.inject.ScenarioFolder;
import org.watchfloor.drill.scenario.Ability;
import org.watchfloor.drill.score.Outcome;
import org.watchfloor.drill.score.sheet.Comparison;
import org.watchfloor.drill.score.sheet.ScoreFile;
import org.watchfloor.drill.score.sheet.ScoreSheet;
import org.watchfloor.drill.score.sheet.ScoreSheets;
import org.watchfloor.drill.score.sheet.ScoredDrill;
import org.watchfloor.drill.score.sheet.Tally;
import org.watchfloor.duty.timeline.NewNote;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.journal.Journal;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.HandClock;

/** What evaluators say is kept, counts where the record cannot tell, and comes out in the sheet. */
class JudgementServiceTest {
  private static final Instant BEGINS = Instant.parse("2026-08-09T22:00:00Z");

  @TempDir Path temp;
  private final HandClock wall = new HandClock();
  private Path folder = Path.of("");
  private Station station;
  private JudgementService judgements;

  @BeforeEach
  void open() throws IOException {
    folder = temp.resolve("drill");
    DataFolder.createDrill(folder, "ZS-DH", "示例");
    station = PlayedStation.at(folder, wall, BEGINS);
    station.get(SignIn.class).begin("评估席", "1");
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
          - {id: A, at: 10 min, kind: CALL, from: 甲, to: 值班员甲, text: 一, expected: [{act: NOTED, within: 5 min, words: 记一条}, {act: JUDGED, words: 判断}, {act: JUDGED, ability: RESPONSE, words: 再判断}]}
          - {id: B, at: 90 min, kind: CALL, from: 乙, to: 值班长, text: 二, expected: [{act: JUDGED, words: 还早}]}
        """);
    ScenarioFolder.lay(file, folder);
    station.get(DrillService.class).run(60);
    wall.move(Duration.ofSeconds(11));
    station.get(Director.class).play();
    judgements = station.get(JudgementService.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private ScoreSheet sheet() {
    return station.get(ScoreSheets.class).now().orElseThrow();
  }

  private void refuses(
      String key, String criterion, @Nullable Integer grade, @Nullable Boolean met, String who) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> judgements.judge(criterion, grade, met, "", who))
        .satisfies(e -> assertThat(e.said().key()).isEqualTo(key));
    assertThat(judgements.list()).isEmpty();
  }

  @Test
  void onlyWhatIsAskedIsJudgedAndOnlySo() {
    refuses("score.refused.noCriterion", "Z/NOTED", 3, null, "甲");
    refuses("score.refused.noCriterion", "B/JUDGED", 3, null, "甲");
    refuses("score.refused.nothing", "A/JUDGED", null, null, "甲");
    refuses("score.refused.grade", "A/JUDGED", 6, null, "甲");
    refuses("score.refused.grade", "A/JUDGED", 0, null, "甲");
    refuses("score.refused.nobody", "A/JUDGED", 3, null, " ");
  }

  @Test
  void theLastWordCountsAndAllStay() {
    judgements.judge("A/JUDGED", 2, false, "慢", "评估员甲");
    judgements.judge("A/JUDGED", 4, true, "看错了", "评估员甲");
    Judgement said = judgements.find("A/JUDGED").orElseThrow();
    assertThat(said.words()).extracting(Judgement.Word::grade).containsExactly(2, 4);
    assertThat(said.last().words()).isEqualTo("看错了");
    Journal journal = station.get(Journal.class);
    assertThat(journal.at(journal.positions(EntryQuery.hall())))
        .as("nobody who is judged reads along")
        .noneMatch(one -> one.fact() instanceof JudgementFact);
    station.close();
    station = PlayedStation.again(folder, wall);
    assertThat(station.get(JudgementService.class).find("A/JUDGED")).contains(said);
  }

  @Test
  void anEvaluatorDecidesWhatTheRecordCannotAndNothingElse() {
    assertThat(sheet().total()).isEqualTo(new Tally(0, 0, 0, 1, 4));
    assertThat(sheet().total().percent()).isEmpty();
    judgements.judge("A/JUDGED", null, true, "", "评估员甲");
    judgements.judge("A/JUDGED2", 5, null, "", "评估员甲");
    judgements.judge("A/NOTED", null, false, "记得太简单", "评估员甲");
    station.get(TimelineService.class).write(NewNote.of("已记", null));
    assertThat(sheet().total())
        .as("a grade alone decides nothing; what was measured stays")
        .isEqualTo(new Tally(2, 0, 0, 0, 3));
    assertThat(sheet().total().percent()).hasValue(100);
    assertThat(sheet().byPost())
        .isEqualTo(Map.of("值班员甲", new Tally(2, 0, 0, 0, 1), "", new Tally(0, 0, 0, 0, 2)));
    assertThat(sheet().byAbility())
        .containsEntry(Ability.RESPONSE, new Tally(0, 0, 0, 0, 1))
        .containsEntry(Ability.INFORMATION, new Tally(1, 0, 0, 0, 0));
  }

  @Test
  void whatOnlyOneOfTwoScenariosAsksIsNamed() {
    ScoredDrill first =
        new ScoredDrill(
            "一",
            new Tally(1, 0, 1, 0, 0),
            Map.of("FORCES", new Tally(1, 0, 1, 0, 0)),
            Map.of("A/TEAM", Outcome.MISSED, "B/TEAM", Outcome.DONE),
            Map.of("A/TEAM", "派队"));
    ScoredDrill second =
        new ScoredDrill(
            "二",
            new Tally(1, 1, 0, 0, 0),
            Map.of("FORCES", new Tally(0, 1, 0, 0, 0), "SUPPLIES", new Tally(1, 0, 0, 0, 0)),
            Map.of("A/TEAM", Outcome.LATE, "C/GOODS", Outcome.DONE),
            Map.of("A/TEAM", "派队"));
    Comparison comparison = new Comparison(List.of(first, second));
    assertThat(comparison.scores())
        .extracting(row -> row.name() + " " + row.change())
        .containsExactlyInAnyOrder("A/TEAM BETTER", "B/TEAM DROPPED", "C/GOODS ADDED");
    assertThat(comparison.abilities())
        .extracting(row -> row.name() + " " + row.change())
        .containsExactlyInAnyOrder("FORCES WORSE", "SUPPLIES ADDED");
  }

  @Test
  void aFileThatIsNoneIsRefused() throws IOException {
    Path file = temp.resolve("no.json");
    Files.writeString(file, "{\"format\":\"x\"}");
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> ScoreFile.read(file))
        .satisfies(e -> assertThat(e.said().key()).isEqualTo("score.refused.noScores"));
    Files.writeString(file, "{");
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> ScoreFile.read(file))
        .satisfies(e -> assertThat(e.said().key()).isEqualTo("score.refused.unreadable"));
  }
}
