package org.watchfloor.table;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.journal.EntryId;

/**
 * What an import did, or would do: the preview and the result are the same report. {@code rows} is
 * always added + changed + unchanged + {@link #refused}.
 *
 * @param file the file's name, without folders
 * @param sheet the worksheet that was read, if the file has any
 * @param kind the register's kind, as in {@code --as}
 * @param name what people call the register
 * @param applied whether the accepted rows are in; false for a preview
 * @param rows rows of the file that are not empty, without the header
 * @param added rows that are new to the register
 * @param changed rows that change what the register had
 * @param unchanged rows the register already had exactly so
 * @param problems why rows were refused, in row order; several for one row are possible
 * @param notes what else the clerk should know: encoding, ignored columns, hidden rows
 * @param changes which cells the changed rows would change, in row order; empty where the register
 *     cannot tell
 * @param entries the entries it made that may be taken back together; none in a preview
 */
public record ImportReport(
    String file,
    @Nullable String sheet,
    String kind,
    Message name,
    boolean applied,
    int rows,
    int added,
    int changed,
    int unchanged,
    List<Problem> problems,
    List<Message> notes,
    List<RowChange> changes,
    List<EntryId> entries) {

  public ImportReport {
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
    changes = List.copyOf(changes);
    entries = List.copyOf(entries);
  }

  /** The same report once the accepted rows are in. */
  ImportReport asApplied(List<EntryId> made) {
    return new ImportReport(
        file, sheet, kind, name, true, rows, added, changed, unchanged, problems, notes, changes,
        made);
  }

  /** Rows that came in, or would. */
  public int accepted() {
    return added + changed;
  }

  /** Rows that did not. */
  public int refused() {
    return (int) problems.stream().mapToInt(Problem::row).distinct().count();
  }

  /** The last sentence: what came in, what did not, and why. */
  public Message summary() {
    return Message.of(
        "table.summary", file, name, rows, cameIn(), refusedSentence(refusedByFault()));
  }

  private Message cameIn() {
    if (rows == 0) {
      return Message.of("table.summary.no_rows");
    }
    if (accepted() == 0) {
      return unchanged == 0
          ? Message.of("table.summary.none")
          : Message.of("table.summary.same", unchanged);
    }
    return Message.of(
        applied ? "table.summary.done" : "table.summary.preview", added, changed, unchanged);
  }

  /** How many rows were refused and why, as it stands in a last sentence. */
  public static Message refusedSentence(Map<Fault, Integer> rowsByFault) {
    Message why = null;
    int rows = 0;
    for (Map.Entry<Fault, Integer> entry : rowsByFault.entrySet()) {
      Message one = Message.of("table.summary.why", entry.getKey().label(), entry.getValue());
      why = why == null ? one : Message.of("table.summary.and", why, one);
      rows += entry.getValue();
    }
    return why == null
        ? Message.of("table.summary.none_refused")
        : Message.of("table.summary.refused", rows, why);
  }

  /** Refused rows by reason; each counts once, under its first problem, so that they add up. */
  public Map<Fault, Integer> refusedByFault() {
    Map<Integer, Fault> first = new TreeMap<>();
    problems.forEach(problem -> first.putIfAbsent(problem.row(), problem.fault()));
    Map<Fault, Integer> counts = new TreeMap<>();
    first.values().forEach(fault -> counts.merge(fault, 1, Integer::sum));
    return counts;
  }
}
