package org.watchfloor.shelter.arrival;

import java.util.List;

/**
 * A person as the record keeps them: who it is only as ciphertext, and what is counted.
 *
 * @param text who it is, encrypted under the key of the register, for this booking only
 * @param idMark a keyed hash of the identity number, to know it again; empty without one
 * @param nameMark a keyed hash of the name; empty without one
 * @param sex for counting
 * @param age for counting
 * @param needs what they need, in the order of {@link Need}, each once
 */
public record SealedPerson(
    String text, String idMark, String nameMark, Sex sex, AgeGroup age, List<Need> needs) {
  public SealedPerson {
    needs = needs.stream().sorted().distinct().toList();
  }
}
