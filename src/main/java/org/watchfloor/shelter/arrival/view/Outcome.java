package org.watchfloor.shelter.arrival.view;

import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.shelter.arrival.Newcomer;

/**
 * What came of a line of the desk.
 *
 * @param said what to tell
 * @param kind how it ended
 * @param person the id of the booking that is looked at now; empty to leave it
 * @param remedy what one key does about it
 * @param tag a wristband that waits for its person from now on; empty for none
 */
record Outcome(Message said, Kind kind, String person, Remedy remedy, String tag) {

  /** How a line ended. */
  enum Kind {
    /** Done, on disk. */
    DONE,
    /** Nothing was done, something is shown or kept. */
    SHOWN,
    /** Refused. */
    REFUSED
  }

  /** What one key does about a refusal. */
  sealed interface Remedy {}

  /** Nothing. */
  record NoRemedy() implements Remedy {}

  /** The person is moved here. */
  record MoveHere(String arrival) implements Remedy {}

  /** The same people are booked once more, their numbers kept as they were said. */
  record KeepAsSaid(List<Newcomer> people) implements Remedy {}

  /** The same people are taken in although there is no room; asks why. */
  record TakeOver(List<Newcomer> people) implements Remedy {}

  /** The person is moved here although there is no room; asks why. */
  record MoveOver(String arrival) implements Remedy {}

  static Outcome done(Message said, String person) {
    return new Outcome(said, Kind.DONE, person, new NoRemedy(), "");
  }

  static Outcome shown(Message said, String person) {
    return new Outcome(said, Kind.SHOWN, person, new NoRemedy(), "");
  }

  static Outcome refused(Message why, Remedy remedy) {
    return new Outcome(why, Kind.REFUSED, "", remedy, "");
  }

  static Outcome held(Message said, String tag) {
    return new Outcome(said, Kind.SHOWN, "", new NoRemedy(), tag);
  }
}
