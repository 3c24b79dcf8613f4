package org.watchfloor.incident;

/**
 * How grave an incident is, gravest first: the four grades of 突发事件应对法 §3. Not a warning colour, not
 * a response level, not a risk colour; a severity never turns into one of these by itself.
 */
public enum Severity {
  /** 特别重大. */
  EXTRAORDINARY,
  /** 重大. */
  MAJOR,
  /** 较大. */
  LARGE,
  /** 一般. */
  ORDINARY;

  /** 1 for the gravest to 4, as the level chip counts. */
  public int rank() {
    return ordinal() + 1;
  }

  /** The graver of two: the worst single sign decides. */
  public Severity worse(Severity other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
