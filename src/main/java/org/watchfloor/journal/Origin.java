package org.watchfloor.journal;

/** One unbroken chain of entries: a station between two restores. */
record Origin(String station, int incarnation) {
  /** Whether an entry of a later incarnation may go on from this chain. */
  boolean isBefore(EntryId later) {
    return station.equals(later.station()) && incarnation < later.incarnation();
  }

  static Origin of(EntryId id) {
    return new Origin(id.station(), id.incarnation());
  }
}
