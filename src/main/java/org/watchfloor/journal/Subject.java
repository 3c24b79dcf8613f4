package org.watchfloor.journal;

import java.util.regex.Pattern;

/**
 * What an entry is about: one incident, one team, one shelter. Written {@code kind:id}.
 *
 * @param kind the name of the feature's kind of thing, lower case, as in {@code incident}
 * @param id its id within the kind, at most 96 characters
 */
public record Subject(String kind, String id) {
  private static final Pattern KIND = Pattern.compile("[a-z][a-z-]{0,31}");

  public Subject {
    if (!KIND.matcher(kind).matches() || id.isBlank() || id.length() > 96) {
      throw new IllegalArgumentException("Not a subject: " + kind + ":" + id);
    }
  }

  /** Reads {@code kind:id} back. */
  public static Subject parse(String text) {
    int colon = text.indexOf(':');
    return new Subject(text.substring(0, colon), text.substring(colon + 1));
  }

  @Override
  public String toString() {
    return kind + ":" + id;
  }
}
