package org.watchfloor.shelter.arrival;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.watchfloor.shelter.RegisterCount.Since;

/** Reckons from stays how a shelter filled and emptied after a moment. Pure. */
final class InsideSince {
  private InsideSince() {}

  /**
   * @param ever everybody who was ever booked into the shelter
   * @param moment when somebody counted
   */
  static Since of(List<Arrival> ever, String shelter, Instant moment) {
    long inside = 0;
    long left = 0;
    Map<Instant, Long> changes = new TreeMap<>();
    for (Arrival one : ever) {
      boolean then = one.insideAt(shelter, moment);
      inside += then ? 1 : 0;
      left += then && !(one.inside() && one.shelter().equals(shelter)) ? 1 : 0;
      boolean there = then;
      for (Stay stay : one.stays()) {
        boolean in = stay.state() == StayState.PRESENT && stay.shelter().equals(shelter);
        if (stay.since().isAfter(moment) && in != there) {
          changes.merge(stay.since(), in ? 1L : -1L, Long::sum);
          there = in;
        }
      }
    }
    long most = inside;
    long now = inside;
    for (long change : changes.values()) {
      now += change;
      most = Math.max(most, now);
    }
    return new Since(left, most);
  }
}
