package org.watchfloor.conflict;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.watchfloor.base.Message;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.journal.Versioned;

/** Where contradictions of a feature are found; joined by Multibinder. */
public interface ConflictSource {

  /** All that are open now, in a stable order; on a background thread, reads the tables. */
  List<Conflict> open();

  /**
   * What officers call a thing one of these is about, without saying of what kind it is: a team's
   * name, a depot and its goods; persons masked. Empty where its number is all there is. On a
   * background thread, reads the tables.
   */
  default Optional<Message> name(Subject subject) {
    return Optional.empty();
  }

  /** What a thing of a store is called, if it is one of its kind and there. */
  static <S> Optional<Message> of(
      Subject subject, SubjectStore<S> store, Function<S, Message> name) {
    return subject.kind().equals(store.kind())
        ? store.find(subject.id()).map(Versioned::state).map(name)
        : Optional.empty();
  }

  /** A name with the number that tells it from its namesakes. */
  static Message called(Object name, String number) {
    return Message.of("conflict.about.called", name, number);
  }
}
