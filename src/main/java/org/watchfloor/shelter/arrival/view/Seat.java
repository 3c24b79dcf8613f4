package org.watchfloor.shelter.arrival.view;

/**
 * What a desk is in the middle of.
 *
 * @param shelter the number of the shelter it books for
 * @param last the id of the booking made last here; empty if none
 * @param together whether the next person belongs to the family of the last
 * @param tag a wristband that was scanned and waits for its person; empty if none
 */
record Seat(String shelter, String last, boolean together, String tag) {
  static final Seat EMPTY = new Seat("", "", false, "");

  Seat at(String number) {
    return new Seat(number, "", false, "");
  }

  Seat booked(String id) {
    return new Seat(shelter, id, together, "");
  }

  Seat holding(String code) {
    return new Seat(shelter, last, together, code);
  }

  Seat together(boolean now) {
    return new Seat(shelter, last, now, tag);
  }
}
