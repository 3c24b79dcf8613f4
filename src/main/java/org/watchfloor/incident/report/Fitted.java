package org.watchfloor.incident.report;

import java.util.List;
import org.watchfloor.base.Texts;

/** Fits the short form of a report into its limit. Pure; any thread. */
final class Fitted {
  private Fitted() {}

  /**
   * Head and numbers whole, then as much of the course of events and of what was done as there is
   * room for, then who reports.
   *
   * @param most how many characters
   */
  static String into(
      int most, List<String> first, String course, String done, String end, Texts texts) {
    String begin = String.join("", first);
    int room = most - length(begin) - length(end);
    String narrative = course.isEmpty() ? "" : texts.get("report.brief.sentence", course);
    int forCourse = Math.max(room - length(done), room / 2);
    String middle = cut(narrative, forCourse);
    return begin + middle + cut(done, room - length(middle)) + end;
  }

  /** How many characters people count in a text. */
  static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String cut(String text, int room) {
    if (length(text) <= room) {
      return text;
    }
    return room < 2 ? "" : text.substring(0, text.offsetByCodePoints(0, room - 1)) + "…";
  }
}
