package org.watchfloor.duty.sheet;

import org.watchfloor.journal.Fact;
import org.watchfloor.journal.RegisterFact;

/** What happens to numbered sheets. */
public sealed interface SheetFact extends Fact {

  /**
   * Numbers were given out, before anything was printed with them. The subject is the book of
   * numbers of a station.
   *
   * @param kind what the sheets are for
   * @param first the first count
   * @param last the last count
   * @param lines how many lines each has
   * @param pack the number of the pack they were printed in
   */
  record SheetsIssued(SheetKind kind, int first, int last, int lines, String pack)
      implements SheetFact {}

  /**
   * A line was typed up. What it says is a note, written with this entry.
   *
   * @param line its number, from 1
   * @param note the id of the note
   */
  record LineTyped(int line, String note) implements SheetFact, RegisterFact {}

  /**
   * Lines are void: left blank, crossed out, or on a sheet that was lost.
   *
   * @param from the first line
   * @param to the last line
   * @param reason why
   */
  record LinesVoided(int from, int to, String reason) implements SheetFact {}

  /**
   * Lines that were void are not.
   *
   * @param from the first line
   * @param to the last line
   * @param reason why
   */
  record VoidLifted(int from, int to, String reason) implements SheetFact {}

  /**
   * A line was typed from the wrong place, with the wrong time or of the wrong sheet: it can be
   * typed anew. The note stays, struck through.
   *
   * @param line its number
   * @param note the id of the note that counted
   * @param reason why
   */
  record LineTakenBack(int line, String note, String reason) implements SheetFact {}
}
