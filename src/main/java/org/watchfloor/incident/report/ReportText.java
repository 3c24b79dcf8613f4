package org.watchfloor.incident.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a report says.
 *
 * @param brief the short form
 * @param lines the full form, element by element
 * @param figures the figures it rests on
 */
public record ReportText(String brief, List<Line> lines, List<Cited> figures) {
  /** The key of the short form where one line is meant. */
  public static final String BRIEF = "BRIEF";

  public ReportText {
    lines = List.copyOf(lines);
    figures = List.copyOf(figures);
  }

  /**
   * One element of a report.
   *
   * @param key which one
   * @param text what it says; empty if nothing is known
   * @param cites which entries say so
   * @param before what the report before said; null if that was the same, or there was none
   * @param own whether an officer worded it
   */
  public record Line(
      String key, String text, List<Cite> cites, @Nullable String before, boolean own) {
    public Line {
      cites = List.copyOf(cites);
    }
  }

  /**
   * Where something comes from.
   *
   * @param what the piece, as in 死亡 3 人; may be empty for the whole line
   * @param entry the name of the entry
   */
  public record Cite(String what, String entry) {}

  /** A figure as it was when the report was drafted. */
  public record Cited(String indicator, BigDecimal value, String entry) {}

  /** The element of a key. */
  public Optional<Line> line(String key) {
    return lines.stream().filter(one -> one.key().equals(key)).findFirst();
  }

  /** The same with one element, or the short form, in an officer's words. */
  ReportText worded(String key, String words) {
    if (key.equals(BRIEF)) {
      return new ReportText(words, lines, figures);
    }
    return new ReportText(
        brief,
        lines.stream()
            .map(one ->
                one.key().equals(key) ? new Line(key, words, one.cites(), one.before(), true) : one)
            .toList(),
        figures);
  }
}
