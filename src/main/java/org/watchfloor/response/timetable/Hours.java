package org.watchfloor.response.timetable;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.incident.rule.Basis;
import org.watchfloor.incident.rule.RuleFault;
import org.watchfloor.incident.rule.RuleSheet;
import org.watchfloor.incident.rule.RuleSheet.Row;
import org.watchfloor.incident.rule.RuleStatus;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.store.DataFolder;

/**
 * The hours of the timetable: the station's own file {@code rules/unit-hours.yaml}, else the one
 * that comes with the program. Read once, when they are first asked for; any thread but the JavaFX
 * thread.
 */
@Singleton
final class Hours {
  private static final String FILE = "unit-hours.yaml";

  private final Path own;
  private final List<HourRow> rows = new ArrayList<>();
  private final List<RuleFault> faults = new ArrayList<>();
  private Duration grace = Duration.ZERO;
  private boolean read;

  @Inject
  Hours(DataFolder data) {
    own = data.root().resolve("rules").resolve(FILE);
  }

  /** What is wrong with the station's own file; while anything is, the program's own holds. */
  synchronized List<RuleFault> faults() {
    readOnce();
    return List.copyOf(faults);
  }

  /** How long after the hour a report is not late yet. */
  synchronized Duration grace() {
    readOnce();
    return grace;
  }

  /** The row of a unit at a level: the first that names it, else the one for all the others. */
  synchronized Optional<HourRow> of(ResponseLevel level, String unit) {
    readOnce();
    List<HourRow> all = rows.stream().filter(row -> row.level() == level).toList();
    return all.stream()
        .filter(row -> row.units().stream().anyMatch(unit::contains))
        .findFirst()
        .or(() -> all.stream().filter(row -> row.units().isEmpty()).findFirst());
  }

  private void readOnce() {
    if (read) {
      return;
    }
    read = true;
    if (!Files.exists(own) || !read(new RuleSheet(own.toString()), own)) {
      rows.clear();
      read(new RuleSheet(FILE), builtIn());
    }
  }

  private boolean read(RuleSheet sheet, Path file) {
    try {
      return read(sheet, Files.readString(file));
    } catch (IOException e) {
      faults.add(
          new RuleFault(
              file.toString(),
              1,
              Message.of("rule.reason.unreadable", String.valueOf(e.getMessage()))));
      return false;
    }
  }

  private boolean read(RuleSheet sheet, String text) {
    Optional<Row> root = sheet.root(text, "version", "grace", "rows");
    root.ifPresent(all -> {
      grace = all.length("grace");
      for (Row row : all.rows("rows", "level", "units", "hours", "source", "status")) {
        rows.add(
            new HourRow(
                row.constant("level", ResponseLevel.class),
                row.texts("units"),
                hours(row),
                new Basis(row.text("source"), row.constant("status", RuleStatus.class))));
      }
    });
    faults.addAll(sheet.faults());
    return root.isPresent() && sheet.faults().isEmpty();
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

  private static String builtIn() {
    try (InputStream in =
        Objects.requireNonNull(Hours.class.getResourceAsStream("/response/" + FILE))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}
