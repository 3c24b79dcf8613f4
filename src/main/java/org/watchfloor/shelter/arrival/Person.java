package org.watchfloor.shelter.arrival;

import org.watchfloor.base.Mask;

/**
 * Who somebody is, readable: only in memory, and only while it is needed.
 *
 * @param name the name; empty if it is not known
 * @param described how somebody without a name is known: what they look like, whose child
 * @param idNumber the identity number; empty without one
 * @param idChecked whether the number holds; false for one kept as it was said
 * @param birthYear the year of birth; 0 if it is not known
 * @param phone how they are reached; may be empty
 * @param home where they live; may be empty
 * @param household the number of their household in the roster; may be empty
 * @param note what else they need, in words; may be empty
 */
public record Person(
    String name,
    String described,
    String idNumber,
    boolean idChecked,
    int birthYear,
    String phone,
    String home,
    String household,
    String note) {
  /** Nothing is known, or can be read. */
  static final Person NOBODY = new Person("", "", "", false, 0, "", "", "", "");

  /** What a list may show of the name: its first character, or the first of the description. */
  public String maskedName() {
    return Mask.name(name.isEmpty() ? described : name);
  }

  /** What a list may show of the identity number. */
  public String maskedId() {
    return Mask.idNumber(idNumber);
  }
}
