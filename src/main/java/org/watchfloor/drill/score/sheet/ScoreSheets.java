package org.watchfloor.drill.score.sheet;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.drill.Drill;
import org.watchfloor.drill.DrillService;
import org.watchfloor.drill.inject.InjectService;
import org.watchfloor.drill.inject.ScenarioFolder;
import org.watchfloor.drill.inject.Script;
import org.watchfloor.drill.scenario.Scenario;
import org.watchfloor.drill.score.Score;
import org.watchfloor.drill.score.Scorer;
import org.watchfloor.drill.score.judgement.Judgement;
import org.watchfloor.drill.score.judgement.JudgementService;
import org.watchfloor.journal.Journal;

/** Makes the score sheet of this station's drill. Waits for the disk: not on the JavaFX thread. */
public final class ScoreSheets {
  private final Journal journal;
  private final DrillService drills;
  private final ScenarioFolder folder;
  private final InjectService injects;
  private final Scorer scorer;
  private final JudgementService judgements;
  private final WatchClock clock;

  @Inject
  ScoreSheets(
      Journal journal,
      DrillService drills,
      ScenarioFolder folder,
      InjectService injects,
      Scorer scorer,
      JudgementService judgements,
      WatchClock clock) {
    this.journal = journal;
    this.drills = drills;
    this.folder = folder;
    this.injects = injects;
    this.scorer = scorer;
    this.judgements = judgements;
    this.clock = clock;
  }

  /** Runs something after an inject came or a note was made; on the thread that made it. */
  public Subscription onChange(Runnable changed) {
    Subscription ofInjects = injects.onChange(changed);
    Subscription ofJudgements = judgements.onChange(changed);
    return () -> {
      ofInjects.close();
      ofJudgements.close();
    };
  }

  /** The sheet as it stands; empty without a scenario, and before anything came. */
  public Optional<ScoreSheet> now() {
    Optional<Scenario> scenario = folder.script().map(Script::scenario);
    Optional<Drill> drill = drills.current();
    List<Score> scores = scorer.scores();
    if (scenario.isEmpty() || drill.isEmpty() || scores.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Judgement> said =
        judgements.list().stream()
            .collect(Collectors.toMap(Judgement::criterion, Function.identity()));
    return Optional.of(
        new ScoreSheet(
            journal.station(),
            drill.get().title(),
            drill.get().form(),
            scenario.get().key(),
            scenario.get().plan(),
            drill.get().begins(),
            drill.get().endedAt(),
            clock.instant(),
            scores.stream()
                .map(one -> new ScoreSheet.Line(one, Optional.ofNullable(said.get(one.key()))))
                .toList()));
  }
}
