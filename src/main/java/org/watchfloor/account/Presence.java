package org.watchfloor.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/**
 * Who is at which seat of this station now, as the hall says it: of this moment only, nothing of it
 * is in the journal. In memory; any thread.
 */
@Singleton
public final class Presence {
  private volatile Seats seats = new Alone();

  /** What is known of the other seats. */
  public sealed interface Seats {}

  /** There is no other: a station of one machine. */
  public record Alone() implements Seats {}

  /** There are others, and nobody can say who is there: the hall is out of reach. */
  public record Unknown() implements Seats {}

  /** Those of the hall, this one included. */
  public record Hall(List<Sitting> sittings) implements Seats {
    public Hall {
      sittings = List.copyOf(sittings);
    }
  }

  /**
   * An officer at a seat.
   *
   * @param present whether the seat was heard of just now
   * @param heardAt when it was heard of last, by this machine's clock
   */
  public record Sitting(String officer, String seat, boolean present, Instant heardAt) {}

  @Inject
  public Presence() {}

  /** What is known. */
  public Seats seats() {
    return seats;
  }

  /** Takes in what the hall says. */
  public void heard(Seats now) {
    seats = now;
  }
}
