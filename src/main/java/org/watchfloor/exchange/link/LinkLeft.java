package org.watchfloor.exchange.link;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.watchfloor.base.Message;
import org.watchfloor.exchange.link.LinkState.Condition;
import org.watchfloor.exchange.link.LinkState.Way;
import org.watchfloor.exchange.parcel.ParcelService;
import org.watchfloor.store.DataFolder;

/**
 * What came over links that are no more and still waits for an officer's look. {@link #states} any
 * thread, the rest one at a time.
 */
final class LinkLeft {
  private final DataFolder folder;
  private final ParcelService parcels;
  private final LinkDisk disk;
  private final LinkWaiting waiting;
  private final Map<String, LinkIntake> intakes = new HashMap<>();
  private volatile List<LinkState> states = List.of();

  LinkLeft(DataFolder folder, ParcelService parcels, LinkDisk disk) {
    this.folder = folder;
    this.parcels = parcels;
    this.disk = disk;
    this.waiting = new LinkWaiting(folder);
  }

  /** One for each station whose package waits and whose line ended, by station. */
  List<LinkState> states() {
    return states;
  }

  /**
   * One look at what waits; what was taken in meanwhile goes.
   *
   * @param live whether there is a line with a station: that looks after its own
   * @param name what a station is called
   * @return whether something else waits than before
   */
  boolean look(Predicate<String> live, Function<String, String> name) {
    Set<String> stations = waiting.stations();
    intakes.keySet().removeIf(one -> !stations.contains(one) || live.test(one));
    List<LinkState> left = new ArrayList<>();
    for (String station : stations) {
      if (!live.test(station)) {
        intakes
            .computeIfAbsent(station, one -> new LinkIntake(one, folder, parcels, disk))
            .waits()
            .ifPresent(file -> left.add(state(station, name.apply(station), file)));
      }
    }
    boolean changed = !left.equals(states);
    states = List.copyOf(left);
    return changed;
  }

  private static LinkState state(String station, String name, Path file) {
    return new LinkState(
        station,
        name,
        Way.IN,
        Condition.ENDED,
        null,
        0,
        0,
        file,
        Message.of("exchange.link.said.waits", file));
  }
}
