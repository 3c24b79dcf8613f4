package org.watchfloor.shelter.arrival;

import java.util.List;
import org.watchfloor.journal.Draft;

/**
 * Who is expected at shelters, by somebody above this floor who has a roster. Joined by
 * Multibinder. Any thread but the JavaFX thread.
 */
public interface ExpectedPeople {

  /**
   * Households whose name, number or pinyin fits, best first, and not in a shelter yet.
   *
   * @param shelter the number of the shelter that asks: those planned for it come first
   */
  List<ExpectedHousehold> find(String typed, String shelter, int limit);

  /** How many people a household has; 0 if that is not known, or it is none of its own. */
  long people(String household);

  /**
   * Adds to a booking that a household has come into a shelter, all of it; a number it does not
   * know is not its own.
   */
  void arrived(Draft draft, String household, String shelter);

  /**
   * A household that is expected.
   *
   * @param number its number in the roster
   * @param head who heads it
   * @param people how many, 1 or more
   * @param phone how it is reached; may be empty
   * @param home where it lives; may be empty
   * @param care what help it needs, in words; may be empty
   * @param shelter the number of the shelter planned for it; may be empty
   */
  record ExpectedHousehold(
      String number,
      String head,
      long people,
      String phone,
      String home,
      String care,
      String shelter) {}
}
