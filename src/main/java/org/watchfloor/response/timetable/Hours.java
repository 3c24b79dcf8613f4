package org.watchfloor.response.timetable;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.rule.Basis;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.rule.RuleFile;
import org.watchfloor.rule.RuleSheet;
import org.watchfloor.rule.RuleSheet.Row;
import org.watchfloor.rule.RuleStatus;
import org.watchfloor.store.DataFolder;

/**
 * The hours of the timetable that hold at this station. Any thread but the JavaFX thread for the
 * first question.
 */
@Singleton
final class Hours implements OwnRules {
  private final RuleFile<Table> file;

  /** What the file says. */
  private record Table(Duration grace, List<HourRow> rows) {}

  @Inject
  Hours(DataFolder data) {
    file = new RuleFile<>(data, "/response/unit-hours.yaml", Hours::read);
  }

  /** How long after the hour a report is not late yet. */
  Duration grace() {
    return file.rules().grace();
  }

  /** The row of a unit at a level: the first that names it, else the one for all the others. */
  Optional<HourRow> of(ResponseLevel level, String unit) {
    List<HourRow> all = file.rules().rows().stream().filter(row -> row.level() == level).toList();
    return all.stream()
        .filter(row -> row.units().stream().anyMatch(unit::contains))
        .findFirst()
        .or(() -> all.stream().filter(row -> row.units().isEmpty()).findFirst());
  }

  @Override
  public List<RuleFile<?>> files() {
    return List.of(file);
  }

  private static Optional<Table> read(RuleSheet sheet, String text) {
    return sheet
        .root(text, "version", "grace", "rows")
        .map(all ->
            new Table(
                all.length("grace"),
                all.rows("rows", "level", "units", "hours", "source", "status").stream()
                    .map(row ->
                        new HourRow(
                            row.constant("level", ResponseLevel.class),
                            row.texts("units"),
                            hours(row),
                            new Basis(
                                row.text("source"), row.constant("status", RuleStatus.class))))
                    .toList()));
  }

  private static List<LocalTime> hours(Row row) {
    List<LocalTime> hours = new ArrayList<>();
    for (String written : row.texts("hours")) {
      try {
        hours.add(LocalTime.parse(written));
      } catch (DateTimeException e) {
        row.fault("hours", Message.of("rule.reason.time", "hours", written));
      }
    }
    return hours;
  }
}
