package org.watchfloor.drill.scenario;

import java.util.List;

/** What differs from one run to the next; texts name it in braces, as in <code>{ferry}</code>. */
public sealed interface Variable {

  /** Its name. */
  String name();

  /**
   * One of several words.
   *
   * @param words at least one
   */
  record OneOf(String name, List<String> words) implements Variable {
    public OneOf {
      words = List.copyOf(words);
    }
  }

  /**
   * A whole number.
   *
   * @param from the least, 0 or more
   * @param to the most
   */
  record Between(String name, int from, int to) implements Variable {}
}
