package org.watchfloor.incident.review;

import java.util.List;
import org.watchfloor.journal.Fact;

/** What happens to the review of an incident. */
public sealed interface ReviewFact extends Fact {

  /**
   * It was begun.
   *
   * @param incident the number of the incident
   */
  record ReviewOpened(String incident) implements ReviewFact {}

  /**
   * A section was written, in the place of what stood there.
   *
   * @param over the name of the entry that wrote what stood there; empty if nothing did
   */
  record SectionWritten(ReviewSection section, String text, String over) implements ReviewFact {}

  /**
   * It is complete.
   *
   * @param words what was decided on it; may be empty
   * @param sections the names of the entries by which its sections were written
   */
  record ReviewClosed(String words, List<String> sections) implements ReviewFact {
    public ReviewClosed {
      sections = List.copyOf(sections);
    }
  }

  /** It goes on. */
  record ReviewReopened(String reason) implements ReviewFact {}
}
