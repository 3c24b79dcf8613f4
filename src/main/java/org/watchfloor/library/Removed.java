package org.watchfloor.library;

/**
 * How much personal data was taken out of a text.
 *
 * @param names of persons
 * @param phones telephone numbers
 * @param ids identity numbers
 * @param addresses finer than a township
 */
public record Removed(int names, int phones, int ids, int addresses) {
  /** Nothing. */
  public static final Removed NOTHING = new Removed(0, 0, 0, 0);

  /** How much in all. */
  public int sum() {
    return names + phones + ids + addresses;
  }

  /** With what was taken out elsewhere. */
  public Removed and(Removed other) {
    return new Removed(
        names + other.names, phones + other.phones, ids + other.ids, addresses + other.addresses);
  }
}
