package org.watchfloor.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.task.Progress;

/** One table against one register: every row checked, then judged. One use, one thread. */
final class ImportCheck<T> {
  /** So many rows are a few milliseconds: soon enough to stop, seldom enough to cost nothing. */
  private static final int STRIDE = 200;

  private final Register<T> register;
  private final HeaderMatch match;
  private final ImportSpec spec;
  private final Spellings spellings;
  private final RowChecker checker;
  private final List<Problem> problems = new ArrayList<>();

  ImportCheck(Register<T> register, HeaderMatch match, ImportSpec spec, Spellings spellings) {
    this.register = register;
    this.match = match;
    this.spec = register.anywhere() ? spec.anywhere() : spec;
    this.spellings = spellings;
    this.checker =
        new RowChecker(
            match,
            register.columns().stream().filter(Column::identity).toList(),
            spellings,
            new PointReader(this.spec.datum(), this.spec.district().orElse(null)));
  }

  PreparedImport<T> run(Progress progress) {
    List<RowChecker.Checked> clean = new ArrayList<>();
    List<RowChecker.Checked> all = new ArrayList<>();
    for (Table.Row row : match.rows()) {
      if (all.size() % STRIDE == 0) {
        progress.stopIfCancelled();
        progress.at(all.size(), match.rows().size());
      }
      RowChecker.Checked checked = checker.check(row);
      all.add(checked);
      problems.addAll(checked.problems());
      if (checked.typed() != null) {
        clean.add(checked);
      } else {
        register.objections(checked.readable()).forEach(one -> problems.add(told(checked, one)));
      }
    }
    List<Judged<T>> judged = judge(clean);
    problems.sort(Comparator.comparingInt(Problem::row));
    List<T> accepted = new ArrayList<>();
    List<RowChange> changes = new ArrayList<>();
    int added = 0;
    int changed = 0;
    for (Judged<T> one : judged) {
      switch (one.outcome) {
        case RowOutcome.Added<T>(T value) -> {
          accepted.add(value);
          added++;
        }
        case RowOutcome.Changed<T>(T value) -> {
          accepted.add(value);
          changes.addAll(changes(one.checked.row().number(), value));
          changed++;
        }
        case RowOutcome.Unchanged<T> same -> {}
        case RowOutcome.Refused<T> refused -> {}
      }
    }
    List<Message> notes = notes(all);
    int unchanged = judged.size() - added - changed;
    if (register.wholeOnly() && !problems.isEmpty() && !accepted.isEmpty()) {
      judged.forEach(this::tellHeldUp);
      problems.sort(Comparator.comparingInt(Problem::row));
      accepted.clear();
      changes.clear();
      added = 0;
      changed = 0;
    }
    ImportReport preview =
        new ImportReport(
            match.table().file(),
            match.table().sheet(),
            register.kind(),
            register.name(),
            false,
            match.rows().size(),
            added,
            changed,
            unchanged,
            problems,
            notes,
            changes,
            List.of());
    return new PreparedImport<>(register, accepted, preview);
  }

  /** Which cells of what the register has would change. */
  private List<RowChange> changes(int row, T value) {
    Optional<RegisterRow> before = register.before(value);
    Optional<RegisterRow> after = register.after(value);
    if (before.isEmpty() || after.isEmpty()) {
      return List.of();
    }
    Map<String, String> was = before.get().said();
    Map<String, String> now = after.get().said();
    return register.columns().stream()
        .filter(column -> !Objects.equals(was.get(column.key()), now.get(column.key())))
        .map(column -> change(row, column, before.get(), after.get()))
        .toList();
  }

  private RowChange change(int row, Column column, RegisterRow before, RegisterRow after) {
    Integer index = match.found().get(column);
    String header = index == null ? spellings.label(column) : match.header(index);
    return register.personal()
        ? RowChange.hidden(row, header)
        : RowChange.of(
            row,
            column,
            header,
            before.values().get(column.key()),
            after.values().get(column.key()));
  }

  private record Judged<T>(RowChecker.Checked checked, RowOutcome<T> outcome) {}

  /**
   * Judges the clean rows, and again without the refused ones as long as another row counted on one
   * of those: a village is not in when the town it names was refused.
   */
  private List<Judged<T>> judge(List<RowChecker.Checked> clean) {
    List<RowChecker.Checked> rows = clean;
    while (true) {
      Map<String, TypedRow> byId = new LinkedHashMap<>();
      rows.forEach(row -> byId.put(row.id(), row.typed()));
      Siblings siblings = new Siblings(byId);
      List<Judged<T>> kept = new ArrayList<>();
      boolean again = false;
      List<RowChecker.Checked> refusedRows = new ArrayList<>();
      for (RowChecker.Checked row : rows) {
        RowOutcome<T> outcome = outcome(row, siblings);
        if (outcome instanceof RowOutcome.Refused<T>(var all)) {
          all.forEach(one -> problems.add(told(row, one)));
          refusedRows.add(row);
        } else {
          kept.add(new Judged<>(row, outcome));
        }
      }
      for (RowChecker.Checked row : refusedRows) {
        again |= siblings.wasAsked(row.id());
      }
      if (!again) {
        return kept;
      }
      rows = kept.stream().map(Judged::checked).toList();
    }
  }

  /** A row that would come in but for others of its file. */
  private void tellHeldUp(Judged<T> one) {
    if (one.outcome instanceof RowOutcome.Added<T>
        || one.outcome instanceof RowOutcome.Changed<T>) {
      String first = register.columns().getFirst().key();
      problems.add(
          checker.problem(
              one.checked.row(),
              first,
              Fault.HELD_UP,
              Message.of("table.reason.heldUp"),
              Message.of("table.fix.heldUp")));
    }
  }

  private Problem told(RowChecker.Checked row, RowOutcome.Objection one) {
    return checker.problem(row.row(), one.columnKey(), Fault.RULE, one.reason(), one.fix());
  }

  private RowOutcome<T> outcome(RowChecker.Checked row, Siblings siblings) {
    TypedRow typed = row.typed();
    if (typed == null) {
      throw new IllegalStateException("row " + row.row().number() + " is not clean");
    }
    try {
      return register.judge(typed, siblings);
    } catch (RefusedException e) {
      // a value of the feature refused itself: the row is refused, not the file
      String first = register.columns().getFirst().key();
      return RowOutcome.refused(first, e.said(), Message.of("table.fix.correct"));
    }
  }

  private List<Message> notes(List<RowChecker.Checked> all) {
    List<Message> notes = new ArrayList<>(match.table().notes());
    notes.addAll(match.notes());
    notes.addAll(new DatumNotes(register, match, spec).of(all));
    return notes;
  }
}
