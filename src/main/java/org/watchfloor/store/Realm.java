package org.watchfloor.store;

/**
 * What a record is of: what happens, or what is only played. It is told from the station's id,
 * which stands in every entry and begins every number, so that nothing of a drill can be taken for
 * the real thing wherever it turns up. A folder of one is never opened as the other.
 */
public enum Realm {
  /** The record of what happens. */
  LIVE,
  /** The record of a drill 演练. */
  DRILL;

  private static final String MARK = "YL~";

  /** What the record of a station is of. */
  public static Realm of(String station) {
    return station.startsWith(MARK) ? DRILL : LIVE;
  }

  /** The id a station bears in a drill: {@code YL~ZS-DH} for {@code ZS-DH}. */
  public static String played(String station) {
    return of(station) == DRILL ? station : MARK + station;
  }

  /** The id of the station that is played, or of the station itself. */
  public static String real(String station) {
    return of(station) == DRILL ? station.substring(MARK.length()) : station;
  }
}
