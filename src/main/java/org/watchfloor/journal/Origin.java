package org.watchfloor.journal;

/** One unbroken chain of entries: a station between two restores. */
record Origin(String station, int incarnation) {
  static Origin of(EntryId id) {
    return new Origin(id.station(), id.incarnation());
  }
}
