package org.watchfloor.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.drill.DrillForm;
import org.watchfloor.drill.calendar.DrillCalendar;
import org.watchfloor.drill.calendar.HeldTotals;
import org.watchfloor.drill.score.sheet.ScoreFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code drill held DAY}: says in the real record that a drill was held. */
@Command(name = "held", description = "cli.drill.held.about")
final class DrillHeldVerb extends StationVerb {
  @Parameters(paramLabel = "DAY", description = "cli.drill.option.day")
  private String day;

  @Option(
      names = "--title",
      required = true,
      paramLabel = "TEXT",
      description = "cli.drill.option.title")
  private String title;

  @Option(
      names = "--plan",
      required = true,
      paramLabel = "KEY",
      description = "cli.drill.option.plan")
  private String plan;

  @Option(
      names = "--form",
      paramLabel = "tabletop|live|muster|four_no|double_blind",
      description = "cli.drill.option.form")
  private DrillForm form = DrillForm.TABLETOP;

  @Option(names = "--scores", paramLabel = "FILE", description = "cli.drill.option.scores")
  private @Nullable Path scores;

  DrillHeldVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    LocalDate on = Objects.requireNonNull(DayArgument.read(day));
    HeldTotals totals = scores == null ? null : HeldTotals.of(ScoreFile.read(scores).total());
    station.get(DrillCalendar.class).held(on, title, plan, form, totals);
    tell("cli.drill.held.done", on, title);
    return ExitCode.DONE;
  }
}
