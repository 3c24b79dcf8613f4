package org.watchfloor.store;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Who this data folder belongs to; the file {@code station.json}.
 *
 * @param format the layout of the folder; a program refuses a folder newer than itself
 * @param station the station's short id, {@code [A-Z0-9-]}, at most 32 characters
 * @param name the station's name as printed on documents
 * @param incarnation 1 for a new station; each restore from a backup counts one up, so that entries
 *     written after a restore can never be taken for entries the lost machine wrote
 */
public record StationCard(
    @JsonProperty("format") int format,
    @JsonProperty("station") String station,
    @JsonProperty("name") String name,
    @JsonProperty("incarnation") int incarnation) {

  /** The folder layout this program writes. */
  public static final int FORMAT = 1;

  /** The same station after a restore. */
  public StationCard nextIncarnation() {
    return new StationCard(format, station, name, incarnation + 1);
  }
}
