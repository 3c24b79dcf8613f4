package org.watchfloor.exchange.fleet;

import java.util.HashMap;
import java.util.Map;
import org.watchfloor.journal.EntryId;

/** What whoever wrote an entry could know: what had come to that station by then. */
final class Knowledge {
  private final Map<EntryId, Map<String, Long>> known = new HashMap<>();

  /** How far a station knows every station now. */
  static Map<String, Long> of(Ship ship) {
    Map<String, Long> heads = new HashMap<>();
    ship.station().journal().newest().keySet().forEach(id -> heads.put(id.station(), id.number()));
    return heads;
  }

  /** Remembers that what a station wrote since was written with what it knew before. */
  void note(Ship ship, Map<String, Long> before) {
    long last = of(ship).getOrDefault(ship.id(), 0L);
    for (long number = before.getOrDefault(ship.id(), 0L) + 1; number <= last; number++) {
      known.put(new EntryId(ship.id(), 1, number), before);
    }
  }

  /** Whether two entries were written without one knowing the other. */
  boolean apart(String one, String other) {
    return !knew(EntryId.parse(one), EntryId.parse(other))
        && !knew(EntryId.parse(other), EntryId.parse(one));
  }

  /** What was there at the common beginning everybody knew. */
  private boolean knew(EntryId later, EntryId earlier) {
    Map<String, Long> then = known.get(later);
    return later.equals(earlier)
        || !known.containsKey(earlier)
        || then != null
            && (later.station().equals(earlier.station())
                ? earlier.number() < later.number()
                : then.getOrDefault(earlier.station(), 0L) >= earlier.number());
  }
}
