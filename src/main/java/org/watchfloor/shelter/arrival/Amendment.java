package org.watchfloor.shelter.arrival;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be put right or added about a person who is booked, without reading who it is: what is
 * empty stays, {@link #NONE} takes it away.
 *
 * @param name the name
 * @param described how somebody without a name is known
 * @param idNumber the identity number
 * @param sex the sex as seen; null to keep it
 * @param birthYear the year of birth; 0 to keep it
 * @param phone how they are reached
 * @param home where they live
 * @param needs what they need; null to keep it
 * @param note more of it in words
 * @param tag the code of the wristband
 */
public record Amendment(
    String name,
    String described,
    String idNumber,
    @Nullable Sex sex,
    int birthYear,
    String phone,
    String home,
    @Nullable List<Need> needs,
    String note,
    String tag) {
  /** Takes away what stands. */
  public static final String NONE = "-";

  public Amendment {
    needs = needs == null ? null : List.copyOf(needs);
  }

  /** What stands then about a person. */
  Newcomer over(Person known, Arrival arrival) {
    boolean sameNumber = idNumber.isBlank();
    return new Newcomer(
        or(name, known.name()),
        or(described, known.described()),
        or(idNumber, known.idNumber()),
        sameNumber && !known.idNumber().isEmpty() && !known.idChecked(),
        sex == null ? arrival.person().sex() : sex,
        birthYear == 0 ? known.birthYear() : birthYear,
        or(phone, known.phone()),
        or(home, known.home()),
        known.household(),
        needs == null ? arrival.person().needs() : needs,
        or(note, known.note()),
        or(tag, arrival.tag()));
  }

  /** Whether it says anything. */
  boolean empty() {
    return sex == null
        && birthYear == 0
        && needs == null
        && (name + described + idNumber + phone + home + note + tag).isBlank();
  }

  private static String or(String said, String known) {
    String words = said.strip();
    return words.isEmpty() ? known : words.equals(NONE) ? "" : words;
  }
}
