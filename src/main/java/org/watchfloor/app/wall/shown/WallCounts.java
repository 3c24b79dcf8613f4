package org.watchfloor.app.wall.shown;

/**
 * The numbers of the hall.
 *
 * @param teamsOut teams with a job
 * @param teamsReady teams on standby without one
 * @param sheltered people in shelters, by the newest counts
 * @param places how many more the open shelters take
 * @param openShelters shelters that take people in
 * @param stockAlarms lines of stock below what should be kept, or contradictory
 * @param connected whether this machine is on a network
 */
public record WallCounts(
    long teamsOut,
    long teamsReady,
    long sheltered,
    long places,
    long openShelters,
    long stockAlarms,
    boolean connected) {
  static final WallCounts NONE = new WallCounts(0, 0, 0, 0, 0, 0, false);
}
