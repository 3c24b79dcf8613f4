package org.watchfloor.cli;

import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.drill.score.judgement.JudgementService;
import org.watchfloor.store.Realm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code drill note KEY}: an evaluator's note on a criterion; said again, the last word counts. */
@Command(name = "note", description = "cli.drill.note.about")
final class DrillNoteVerb extends StationVerb {
  @Parameters(paramLabel = "KEY", description = "cli.drill.option.key")
  private String key;

  @Option(names = "--by", required = true, paramLabel = "NAME", description = "cli.drill.option.by")
  private String by;

  @Option(names = "--grade", paramLabel = "1-5", description = "cli.drill.option.grade")
  private @Nullable Integer grade;

  @Option(names = "--met", description = "cli.drill.option.met")
  private boolean met;

  @Option(names = "--not-met", description = "cli.drill.option.notMet")
  private boolean notMet;

  @Option(names = "--words", paramLabel = "TEXT", description = "cli.drill.option.words")
  private String words = "";

  DrillNoteVerb(Texts texts) {
    super(texts);
  }

  @Override
  Realm realm() {
    return Realm.DRILL;
  }

  @Override
  int run(Station station) {
    if (met && notMet) {
      throw WrongCallException.of("cli.drill.note.both");
    }
    Boolean verdict = met || notMet ? met : null;
    station.get(JudgementService.class).judge(key, grade, verdict, words, by);
    tell("score.view.judged", key);
    return ExitCode.DONE;
  }
}
