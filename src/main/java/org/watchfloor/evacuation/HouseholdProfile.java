package org.watchfloor.evacuation;

import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Mask;
import org.watchfloor.journal.Together;

/**
 * What the roster says of a household that must move. Personal data.
 *
 * @param number its number in the district
 * @param area the code of the village or township it lives in
 * @param risk the number of the risk point that threatens it, if one does
 * @param head who heads it
 * @param people how many people, 1 or more
 * @param vulnerable how many of them need help to move: old, small, ill, disabled, pregnant
 * @param care what help they need, in words
 * @param address where it lives
 * @param phone how it is reached
 * @param carrier who or what carries it, as a unit or a vehicle
 * @param responsibleA the post that answers for its moving
 * @param responsibleB the post that stands in
 * @param shelter the number of the shelter it is to go to, if one is planned
 */
@Together({"people", "vulnerable"})
public record HouseholdProfile(
    String number,
    String area,
    @Nullable String risk,
    String head,
    long people,
    long vulnerable,
    @Nullable String care,
    @Nullable String address,
    @Nullable String phone,
    @Nullable String carrier,
    @Nullable String responsibleA,
    @Nullable String responsibleB,
    @Nullable String shelter) {

  /** One that was reported before the roster had it. */
  static HouseholdProfile unregistered(String number) {
    return new HouseholdProfile(
        number, "", null, number, 0, 0, null, null, null, null, null, null, null);
  }

  /** Whether the roster has it; one that was only reported has no area. */
  boolean registered() {
    return !area.isEmpty();
  }

  /**
   * Words somebody typed about the household, without what the roster says of its people: its
   * address, its telephone and the name of its head are masked wherever they stand in them. An
   * address without a digit names a village, not a house, and stays.
   */
  public String masked(String words) {
    String shown = words;
    // Before the name, which an address may begin with.
    if (address != null && address.chars().anyMatch(Character::isDigit)) {
      shown = shown.replace(address, Mask.address(address));
    }
    if (phone != null && !phone.isBlank()) {
      shown = shown.replace(phone, Mask.phone(phone));
    }
    // One character is a family name many have, and its number is no name.
    return head.codePointCount(0, head.length()) > 1 && !head.equals(number)
        ? shown.replace(head, Mask.name(head))
        : shown;
  }
}
