package org.watchfloor.journal;

import org.jspecify.annotations.Nullable;

/**
 * How one kind of subject becomes what it is: pure, total, without clock, randomness, I/O or
 * locale. It never rejects, because what it is given has already happened; rules are checked
 * before, in the service. An entry that makes no sense in a state leaves the state as it is.
 *
 * @param <S> the state, an immutable record
 */
@FunctionalInterface
public interface Fold<S> {

  /**
   * The state after an entry.
   *
   * @param state the state before, or null if nothing has made the subject exist yet
   * @return the state after, or null if the subject still does not exist
   */
  @Nullable S apply(@Nullable S state, Recorded recorded);
}
