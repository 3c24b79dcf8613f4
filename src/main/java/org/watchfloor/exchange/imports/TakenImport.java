package org.watchfloor.exchange.imports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.EntryRun;

/**
 * An import of a register.
 *
 * @param number the name of its first entry
 * @param file the file's name, without folders
 * @param register the register's kind
 * @param added rows that were new
 * @param changed rows that changed what was there
 * @param runs the entries it made
 * @param takenAt when
 * @param officer by whom
 * @param undone when and why it was taken back; null while it counts
 */
public record TakenImport(
    String number,
    String file,
    String register,
    int added,
    int changed,
    List<EntryRun> runs,
    Instant takenAt,
    String officer,
    @Nullable Undone undone) {

  public TakenImport {
    runs = List.copyOf(runs);
  }

  /**
   * How it was taken back.
   *
   * @param at when
   * @param officer by whom
   * @param reason why
   */
  public record Undone(Instant at, String officer, String reason) {}

  TakenImport undone(Undone how) {
    return new TakenImport(number, file, register, added, changed, runs, takenAt, officer, how);
  }
}
