package org.watchfloor.conflict;

/**
 * Two entries that were written without knowing each other and cannot both hold.
 *
 * @param rule which rule they contradict: the key of the text that says so
 * @param counts the name of the entry that counts for now
 * @param against the name of the other
 */
public record Contradiction(String rule, String counts, String against) {

  /** Whether it is about these two entries, whatever the rule. */
  public boolean names(String one, String other) {
    return counts.equals(one) && against.equals(other);
  }
}
