package org.watchfloor.ui.dialog;

import java.util.List;
import org.watchfloor.base.Message;

/**
 * One thing a {@link Forms form} asks for.
 *
 * @param name what it is
 * @param initial what stands there first
 * @param options what can be chosen; empty for free text
 * @param lines how many lines of free text are shown
 * @param needed whether the act waits until something is written
 */
public record FormField(
    Message name, String initial, List<Option> options, int lines, boolean needed) {
  public FormField {
    options = List.copyOf(options);
  }

  /**
   * Something to choose.
   *
   * @param value what it is for the program
   * @param label what it is for the officer
   */
  public record Option(String value, String label) {
    @Override
    public String toString() {
      return label;
    }
  }

  /** One line of free text. */
  public static FormField line(Message name, String initial) {
    return new FormField(name, initial, List.of(), 1, false);
  }

  /** Why it is done, in one line; the act waits until it is written. */
  public static FormField reason() {
    return new FormField(Message.of("ui.reason.prompt"), "", List.of(), 1, true);
  }

  /** A few lines of free text; Ctrl+Enter ends the form. */
  public static FormField text(Message name, String initial) {
    return new FormField(name, initial, List.of(), 3, false);
  }

  /** One of several. */
  public static FormField choice(Message name, String initial, List<Option> options) {
    return new FormField(name, initial, options, 1, false);
  }
}
