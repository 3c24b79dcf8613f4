package org.watchfloor.shelter.arrival;

import java.util.List;

/**
 * A person as the desk takes them down.
 *
 * @param name the name; may be empty
 * @param described how somebody without a name is known; may be empty
 * @param idNumber the identity number as it was read or said; may be empty
 * @param asSaid whether to keep the number although it does not hold: papers get lost
 * @param sex the sex as seen; the number tells it where it holds
 * @param birthYear the year of birth as said, 0 for none; the number tells it where it holds
 * @param phone how they are reached; may be empty
 * @param home where they live; may be empty
 * @param household the number of their household in the roster; may be empty
 * @param needs what they need
 * @param note more of it in words; may be empty
 * @param tag the code of the wristband; may be empty
 */
public record Newcomer(
    String name,
    String described,
    String idNumber,
    boolean asSaid,
    Sex sex,
    int birthYear,
    String phone,
    String home,
    String household,
    List<Need> needs,
    String note,
    String tag) {
  public Newcomer {
    needs = List.copyOf(needs);
  }

  /** Somebody of whom the name is known. */
  public static Newcomer named(String name) {
    return new Newcomer(name, "", "", false, Sex.UNKNOWN, 0, "", "", "", List.of(), "", "");
  }

  /** Somebody without a name, and how they are known. */
  public static Newcomer unnamed(String described) {
    return new Newcomer("", described, "", false, Sex.UNKNOWN, 0, "", "", "", List.of(), "", "");
  }

  /** With an identity number. */
  public Newcomer id(String number, boolean keptAsSaid) {
    return new Newcomer(
        name,
        described,
        number,
        keptAsSaid,
        sex,
        birthYear,
        phone,
        home,
        household,
        needs,
        note,
        tag);
  }

  /** With the code of a wristband. */
  public Newcomer wearing(String code) {
    return new Newcomer(
        name, described, idNumber, asSaid, sex, birthYear, phone, home, household, needs, note,
        code);
  }

  /** Of a household of the roster. */
  public Newcomer of(String number) {
    return new Newcomer(
        name, described, idNumber, asSaid, sex, birthYear, phone, home, number, needs, note, tag);
  }
}
