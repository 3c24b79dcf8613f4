package org.watchfloor.store;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Who this data folder belongs to; the file {@code station.json}.
 *
 * @param format the layout of the folder; a program refuses a folder newer than itself
 * @param station the station's short id, {@code [A-Z0-9-]}, at most 32 characters; in a drill with
 *     the mark of {@link Realm#played}
 * @param name the station's name as printed on documents
 * @param incarnation 1 for a new station; each restore from a backup counts up, so that entries
 *     written after a restore can never be taken for entries the lost machine wrote
 */
public record StationCard(
    @JsonProperty("format") int format,
    @JsonProperty("station") String station,
    @JsonProperty("name") String name,
    @JsonProperty("incarnation") int incarnation) {

  /** The folder layout this program writes. */
  public static final int FORMAT = 1;

  /** What its record is of. */
  public Realm realm() {
    return Realm.of(station);
  }

  /**
   * The same station after a restore.
   *
   * @param step 1 or more, at random: two machines restored from one backup must not share a name
   */
  public StationCard nextIncarnation(int step) {
    return new StationCard(format, station, name, incarnation + step);
  }

  /**
   * What the numbers this station gives out begin with: its id, and after a restore the
   * incarnation, because the lost machine may have given out numbers nobody here knows of.
   */
  public String numbering() {
    return incarnation == 1 ? station : station + "." + incarnation;
  }
}
