package org.watchfloor.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.drill.calendar.DrillCalendar;
import org.watchfloor.drill.calendar.DrillMonth;
import org.watchfloor.drill.calendar.PlanDrills;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code drill rate}: of each plan in force how often it was drilled in a period, by default this
 * year; the rate 演练率, and the months that were missed.
 */
@Command(name = "rate", description = "cli.drill.rate.about")
final class DrillRateVerb extends StationVerb {
  private static final List<String> FIELDS = List.of("plan", "title", "held", "last", "drilled");

  @Option(names = "--from", paramLabel = "DAY", description = "cli.drill.option.from")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DAY", description = "cli.drill.option.until")
  private @Nullable String to;

  @Mixin private FormatOption format = new FormatOption();

  DrillRateVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    DrillCalendar calendar = station.get(DrillCalendar.class);
    int year = calendar.now().getYear();
    LocalDate first = DayArgument.read(from);
    LocalDate last = DayArgument.read(to);
    first = first == null ? LocalDate.of(year, 1, 1) : first;
    last = last == null ? LocalDate.of(year, 12, 31) : last;
    if (last.isBefore(first)) {
      throw WrongCallException.of("cli.drill.rate.order", first, last);
    }
    List<PlanDrills> plans = calendar.rate(first, last);
    RowWriter.write(
        out(), format.chosen(), FIELDS, plans.stream().map(DrillRateVerb::row).toList());
    long drilled = plans.stream().filter(PlanDrills::drilled).count();
    long percent = plans.isEmpty() ? 0 : Math.round(100.0 * drilled / plans.size());
    tell("cli.drill.rate.sums", first, last, plans.size(), drilled, percent);
    List<String> missed =
        calendar.year(year).stream()
            .filter(month -> month.state(calendar.now()) == DrillMonth.State.MISSED)
            .map(DrillMonth::month)
            .toList();
    if (!missed.isEmpty()) {
      tell("cli.drill.rate.missed", missed.size(), String.join(" ", missed));
    }
    return ExitCode.DONE;
  }

  private static Map<String, Object> row(PlanDrills plan) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("plan", plan.plan());
    row.put("title", plan.title());
    row.put("held", plan.held());
    if (plan.last() != null) {
      row.put("last", plan.last());
    }
    row.put("drilled", plan.drilled());
    return row;
  }
}
