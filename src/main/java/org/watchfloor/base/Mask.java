package org.watchfloor.base;

import org.jspecify.annotations.Nullable;

/** How personal data is shown where not everybody needs it. Any thread. */
public final class Mask {
  private static final String HIDDEN = "***";
  private static final int SHORTEST = 8;

  private Mask() {}

  /** The first character of a name, which may be one outside the basic plane. */
  public static String name(String name) {
    return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)) + HIDDEN;
  }

  /** The last two digits of a number; nothing of a short one. */
  public static String phone(@Nullable String phone) {
    if (phone == null || phone.isEmpty()) {
      return "";
    }
    return phone.length() < SHORTEST ? HIDDEN : HIDDEN + phone.substring(phone.length() - 2);
  }

  /** The last two characters of an identity number; nothing of a short one. */
  public static String idNumber(@Nullable String number) {
    return phone(number);
  }

  /** That there is an address, and none of it. */
  public static String address(@Nullable String address) {
    return address == null || address.isEmpty() ? "" : HIDDEN;
  }
}
