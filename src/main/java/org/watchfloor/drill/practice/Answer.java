package org.watchfloor.drill.practice;

import java.time.Instant;
import java.util.Comparator;

/**
 * What a simulated participant is going to do next.
 *
 * @param at when, by the clock of the drill; it may be over
 * @param key what it is, in this run of the drill and every other of the same seed
 * @param who by whom, as people call it
 * @param act does it
 */
record Answer(Instant at, String key, String who, Runnable act) {
  /** What comes first; of two at once always the same. */
  static final Comparator<Answer> FIRST =
      Comparator.comparing(Answer::at).thenComparing(Answer::key);
}
