package org.watchfloor.journal;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a row was to whoever wrote the next one: by it, and not by the names of entries, a fold can
 * tell with any number of stations whether a field was changed by two who did not know each other.
 *
 * @param there whether there was a row
 * @param changed for each field the new row changes, what stood there, as JSON; {@code null} where
 *     nothing did
 */
public record RowBefore(boolean there, Map<String, String> changed) {
  /** There was no row of that number. */
  static final RowBefore NOTHING = new RowBefore(false, Map.of());

  public RowBefore {
    changed = Map.copyOf(changed);
  }

  /** What stood in the fields in which two rows differ. */
  static RowBefore of(Map<String, String> known, Map<String, String> next) {
    Map<String, String> changed = new TreeMap<>();
    known.forEach((field, value) -> {
      if (!value.equals(next.get(field))) {
        changed.put(field, value);
      }
    });
    return new RowBefore(true, changed);
  }
}
