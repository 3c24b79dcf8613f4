package org.watchfloor.table;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Subject;

/**
 * Tells which records of a feature rest on a row of a register, so that the row is not taken back
 * under them: stock on its depot, a village on its town. A feature brings one; joined by
 * Multibinder. What merely mentions the row in its entry need not be told. Any thread.
 */
@FunctionalInterface
public interface Reliance {

  /** All that rests on something, in no order. */
  Stream<Link> links();

  /**
   * One record rests on another.
   *
   * @param rests the record that would be left hanging
   * @param on what it rests on
   */
  record Link(Subject rests, Subject on) {}

  /**
   * The link of one record to what one of its fields names.
   *
   * @param on the id named; null or empty for none, then there is no link
   */
  static Stream<Link> link(String kind, String id, String onKind, @Nullable String on) {
    return on == null || on.isEmpty()
        ? Stream.empty()
        : Stream.of(new Link(new Subject(kind, id), new Subject(onKind, on)));
  }
}
