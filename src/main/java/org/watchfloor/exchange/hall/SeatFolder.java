package org.watchfloor.exchange.hall;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.watchfloor.base.RefusedException;
import org.watchfloor.journal.Actor;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.HallAddress;
import org.watchfloor.store.Realm;
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
   * @param realm what the hall's record is said to be of
   * @return the station it is a seat of
   * @throws RefusedException if the hall is out of reach, nobody founded it, its record is of the
   *     other realm, or the folder is not empty or cannot be written
   */
  public static StationCard create(
      Path root, HallAddress address, String seatKey, Actor actor, Realm realm) {
    try (HallStore hall = new HallStore(address)) {
      refuseOther(hall, address, realm);
      return create(root, address, hall, seatKey, actor, Map.of());
    }
  }

  /**
   * Makes one that takes over for a seat whose machine is lost: with what was being typed there and
   * what that seat liked. The lost one is no longer counted among the seats.
   *
   * @param lost what the lost seat is called, or its number
   * @param realm what the hall's record is said to be of
   * @return the lost seat, as it was
   * @throws RefusedException as {@link #create}, or if there is no such seat, there are several, or
   *     it is at work
   */
  public static Seat takeOver(
      Path root, HallAddress address, String seatKey, Actor actor, String lost, Realm realm) {
    try (HallStore hall = new HallStore(address)) {
      refuseOther(hall, address, realm);
      Seat seat = find(hall.seats(), lost);
      if (seat.present()) {
        throw RefusedException.of("exchange.hall.refused.seatAtWork", lost, seat.silentSeconds());
      }
      create(root, address, hall, seatKey, actor, hall.belongings().all(seat.incarnation()));
      hall.leave(seat.incarnation());
      return seat;
    }
  }

  /**
   * The seat somebody names.
   *
   * @param named what it is called, or its number
   * @throws RefusedException if there is none, or there are several
   */
  static Seat find(List<Seat> seats, String named) {
    List<Seat> found =
        seats.stream()
            .filter(seat ->
                seat.name().equals(named) || String.valueOf(seat.incarnation()).equals(named))
            .toList();
    if (found.isEmpty()) {
      throw RefusedException.of("exchange.hall.refused.noSeat", named, named(seats));
    }
    if (found.size() > 1) {
      throw RefusedException.of("exchange.hall.refused.severalSeats", named, named(found));
    }
    return found.getFirst();
  }

  /** Before anything is kept there or here: a drill's seat is none of the real hall. */
  private static void refuseOther(HallStore hall, HallAddress address, Realm realm) {
    hall.station()
        .map(Realm::of)
        .filter(of -> of != realm)
        .ifPresent(of -> {
          throw RefusedException.of("exchange.hall.refused.realm." + of, address.shown());
        });
  }

  private static String named(List<Seat> seats) {
    return seats.stream()
        .map(seat -> seat.incarnation() + " " + seat.name())
        .collect(Collectors.joining("; "));
  }

  private static StationCard create(
      Path root,
      HallAddress address,
      HallStore hall,
      String seatKey,
      Actor actor,
      Map<String, byte[]> belongings) {
    Optional<String> station = hall.station();
    if (station.isEmpty()) {
      throw RefusedException.of("exchange.hall.refused.notFounded", address.shown());
    }
    Belongings.check(belongings.keySet(), root);
    DataFolder.createEmpty(root);
    Belongings.lay(belongings, root);
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

  /** At random, as the key was drawn. */
  private static int step(String seatKey) {
    return 1 + Math.floorMod(seatKey.hashCode(), LARGEST_STEP);
  }
}
