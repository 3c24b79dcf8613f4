package org.watchfloor.account;

import java.text.Normalizer;
import java.util.Locale;

/** Whether two officers looked at something, by the names at their seats 双人复核. Pure. */
public final class SecondOfficer {
  private static final String NOBODY = "-";

  private SecondOfficer() {}

  /** Whether somebody is named: a seat nobody has signed in at confirms nothing. */
  public static boolean named(String officer) {
    return !officer.isBlank() && !officer.strip().equals(NOBODY);
  }

  /** Whether two names are those of one officer, however they were typed. */
  public static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .replaceAll("\\s", "")
        .toLowerCase(Locale.ROOT);
  }
}
