package org.watchfloor.ui.dialog;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Lets questions that need the same place wait for each other: one is asked, the others come when
 * it is gone, in the order in which they arose. None is dropped. JavaFX thread.
 */
public final class Turns {
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private boolean taken;

  /**
   * Asks now, or when those before it are gone.
   *
   * @param question shows it; whoever takes it away calls {@link #gone}
   */
  public void ask(Runnable question) {
    if (taken) {
      waiting.add(question);
    } else {
      taken = true;
      question.run();
    }
  }

  /** The question asked last is answered or put away: the next one is asked. */
  public void gone() {
    taken = false;
    Runnable next = waiting.poll();
    if (next != null) {
      ask(next);
    }
  }
}
