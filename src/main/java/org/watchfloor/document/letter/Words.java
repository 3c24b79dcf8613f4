package org.watchfloor.document.letter;

/**
 * A piece of text that begins a line of its own.
 *
 * @param text what it says; may have line breaks
 * @param tone how it is said
 */
public record Words(String text, Tone tone) {

  /** How a piece of text is set. */
  public enum Tone {
    PLAIN,
    HEAVY,
    /** In small letters: where something comes from. */
    NOTE,
    /** What differs from before, or is wrong: heavy and red. */
    MARKED
  }

  /** In plain letters. */
  public static Words plain(String text) {
    return new Words(text, Tone.PLAIN);
  }

  /** In heavy letters. */
  public static Words heavy(String text) {
    return new Words(text, Tone.HEAVY);
  }

  /** In small letters. */
  public static Words note(String text) {
    return new Words(text, Tone.NOTE);
  }

  /** Heavy and red. */
  public static Words marked(String text) {
    return new Words(text, Tone.MARKED);
  }
}
