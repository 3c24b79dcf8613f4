package org.watchfloor.base;

import java.util.List;

/**
 * A sentence for a person, not yet in a language: the key of a text and what goes into its places.
 * Rules and readers say what is wrong as messages; the window or the command line turns them into
 * words with {@link Texts#say}. An argument may itself be a message.
 *
 * @param key the text's key; its first part names the bundle ({@code supply.refused.short} is in
 *     supply)
 * @param args what fills {0}, {1} …; text, numbers, messages or headings
 */
public record Message(String key, List<Object> args) {
  public Message {
    args = List.copyOf(args);
  }

  public static Message of(String key, Object... args) {
    return new Message(key, List.of(args));
  }

  @Override
  public String toString() {
    return args.isEmpty() ? key : key + args;
  }
}
