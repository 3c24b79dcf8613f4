package org.watchfloor.document.casefile;

import java.util.List;
import java.util.SequencedMap;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.Subject;

/**
 * What belongs to a case.
 *
 * @param of the response or the incident it is about
 * @param entries by position, in the order in which they happened
 * @param subjects what they are about, in the order they were found
 */
public record CaseFile(Subject of, SequencedMap<Long, Recorded> entries, List<Subject> subjects) {
  public CaseFile {
    subjects = List.copyOf(subjects);
  }

  /** The ids of a kind of subject. */
  List<String> ids(String kind) {
    return subjects.stream().filter(one -> one.kind().equals(kind)).map(Subject::id).toList();
  }

  /** The positions, oldest happening first. */
  long[] positions() {
    return entries.keySet().stream().mapToLong(Long::longValue).toArray();
  }
}
