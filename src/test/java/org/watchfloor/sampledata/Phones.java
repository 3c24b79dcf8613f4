package org.watchfloor.sampledata;

/** Numbers nobody can have: no local number and no mobile number starts with 0. */
final class Phones {
  private int next = 100;

  /** A landline number of the district. */
  String landline() {
    return String.format("0580-000%04d", ++next);
  }

  /** A mobile number. */
  String mobile() {
    return String.format("000-0000-%04d", ++next);
  }

  /** A satellite telephone number. */
  String satellite() {
    return String.format("000-1740-%04d", ++next);
  }

  /** The card number for BeiDou short messages that comes with a satellite telephone. */
  static String beidou(String satellite) {
    return "000" + satellite.substring(satellite.length() - 4);
  }

  /** A call number on the 370 MHz radio net. */
  String radio() {
    return String.format("370-%04d", ++next);
  }
}
