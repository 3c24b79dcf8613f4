package org.watchfloor.supply.paper;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.watchfloor.base.WatchClock;

/**
 * A form with a number and lines to sign on, in the words of one language.
 *
 * @param title what it is
 * @param number its number, unique across stations
 * @param mark which of its prints this is, and whether it counts
 * @param warnings what must not be overlooked, above everything else; may be empty
 * @param facts what it says, one line each
 * @param columns the heads of the table below them
 * @param rows the table, each row as long as the heads
 * @param notes in small letters below the table
 * @param signers who signs, each with what stands before the line
 */
public record PaperForm(
    String title,
    String number,
    Mark mark,
    List<String> warnings,
    List<Fact> facts,
    List<Head> columns,
    List<List<String>> rows,
    List<String> notes,
    List<String> signers) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(WatchClock.BEIJING);

  public PaperForm {
    warnings = List.copyOf(warnings);
    facts = List.copyOf(facts);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
    signers = List.copyOf(signers);
  }

  /** A moment as papers tell it, in Beijing time. */
  public static String moment(Instant at) {
    return MOMENT.format(at);
  }

  /** Which print of a form this is. */
  public sealed interface Mark {
    /** Printed before anything was ordered 草稿: it orders nothing and is not counted. */
    record Draft() implements Mark {}

    /** Printed after it was called off 作废: it orders nothing and is not counted. */
    record Void() implements Mark {}

    /** What was reckoned and nobody ordered 建议: it orders nothing and is not counted. */
    record Proposal() implements Mark {}

    /**
     * A paper that counts.
     *
     * @param print how many times it has been printed, this one included: the first is the original
     *     正本, from the second on it is marked as a copy 副本
     */
    record Numbered(int print) implements Mark {}
  }

  /** One thing it says, with what that is. */
  public record Fact(String name, String value) {}

  /**
   * A column.
   *
   * @param share how wide it is beside the others
   */
  public record Head(String name, double share) {}
}
