package org.watchfloor.cli;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.drill.DrillForm;
import org.watchfloor.drill.calendar.DrillCalendar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code drill plan MONTH}: gives a month of the real calendar its theme 一月一主题. */
@Command(name = "plan", description = "cli.drill.plan.about")
final class DrillPlanVerb extends StationVerb {
  @Parameters(paramLabel = "MONTH", description = "cli.drill.option.month")
  private String month;

  @Option(
      names = "--theme",
      required = true,
      paramLabel = "TEXT",
      description = "cli.drill.option.theme")
  private String theme;

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

  DrillPlanVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(DrillCalendar.class).plan(read(month), theme, plan, form);
    tell("cli.drill.plan.done", month, theme);
    return ExitCode.DONE;
  }

  private static YearMonth read(String typed) {
    try {
      return YearMonth.parse(typed.strip());
    } catch (DateTimeParseException e) {
      throw WrongCallException.of("cli.drill.badMonth", typed);
    }
  }
}
