package org.watchfloor.exchange.hall;

import java.nio.file.Path;
import java.util.Optional;
import org.watchfloor.base.RefusedException;
import org.watchfloor.journal.Actor;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.HallAddress;
import org.watchfloor.store.StationCard;

/**
 * Makes a new seat of a hall in an empty folder: the way a spare machine, or one more desk, comes
 * to work. What the record holds comes when the folder is opened.
 */
public final class SeatFolder {
  /** As many as a hall has seats, and some: numbers on paper stay short. */
  private static final int LARGEST_STEP = 200;

  private SeatFolder() {}

  /**
   * Makes it.
   *
   * @param root an empty or missing folder
   * @param seatKey a name drawn for this folder alone
   * @param actor who will sit there
   * @return the station it is a seat of
   * @throws RefusedException if the hall is out of reach or nobody founded it, or the folder is not
   *     empty or cannot be written
   */
  public static StationCard create(Path root, HallAddress address, String seatKey, Actor actor) {
    try (HallStore hall = new HallStore(address)) {
      Optional<String> station = hall.station();
      if (station.isEmpty()) {
        throw RefusedException.of("exchange.hall.refused.notFounded", address.shown());
      }
      DataFolder.createEmpty(root);
      StationCard card =
          new StationCard(
              StationCard.FORMAT,
              station.get(),
              hall.stationName(),
              hall.keepSeat(seatKey, actor, step(seatKey)));
      new HallKey(address, seatKey).keep(root.resolve(DataFolder.KEYS));
      DataFolder.complete(root, card);
      return card;
    }
  }

  /** At random, as the key was drawn. */
  private static int step(String seatKey) {
    return 1 + Math.floorMod(seatKey.hashCode(), LARGEST_STEP);
  }
}
