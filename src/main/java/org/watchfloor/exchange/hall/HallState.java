package org.watchfloor.exchange.hall;

import java.time.Instant;
import java.util.List;
import org.watchfloor.base.Message;

/** How a seat stands to its hall. */
public sealed interface HallState {

  /** It belongs to none: a station of one machine. */
  record Alone() implements HallState {}

  /**
   * It writes in turns with the others.
   *
   * @param since when it came
   * @param seats all seats of the hall, as last heard
   */
  record Together(Instant since, List<Seat> seats) implements HallState {
    public Together {
      seats = List.copyOf(seats);
    }
  }

  /**
   * It does not reach the hall and goes on alone.
   *
   * @param since when that was noticed
   * @param why what was said when it was tried last
   * @param owed how many entries of its journal the hall has not been given
   */
  record Apart(Instant since, Message why, long owed) implements HallState {}
}
