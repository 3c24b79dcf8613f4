package org.watchfloor.library;

import java.time.LocalDate;
import java.util.List;

/**
 * What a case tells, without personal data.
 *
 * @param type the key of the incident's type
 * @param severity how grave it was, by its name in the record
 * @param township where, as fine as it may be told; empty if not known
 * @param day when it happened, in Beijing
 * @param happened what happened and what was done
 * @param cause why
 * @param measures what was done so that it does not happen again
 * @param well what went well; may be empty
 * @param badly what did not; may be empty
 * @param lessons what was to be done
 */
public record CaseText(
    String type,
    String severity,
    String township,
    LocalDate day,
    String happened,
    String cause,
    String measures,
    String well,
    String badly,
    List<String> lessons) {
  public CaseText {
    lessons = List.copyOf(lessons);
  }

  /** Whether every one of some words stands in it. */
  boolean has(String words) {
    String all =
        String.join(
            "\n",
            type,
            township,
            happened,
            cause,
            measures,
            well,
            badly,
            String.join("\n", lessons));
    return List.of(words.strip().split("\\s+")).stream().allMatch(all::contains);
  }
}
