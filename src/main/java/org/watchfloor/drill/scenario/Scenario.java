package org.watchfloor.drill.scenario;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.WatchClock;
import org.watchfloor.drill.DrillForm;

/**
 * A drill as its director wrote it down.
 *
 * @param key what it is called in lists, as in {@code ZS-DRILL-TYPHOON}
 * @param title what it is called on screens and paper
 * @param form how it is held
 * @param plan the key of the plan whose limits count
 * @param begins the time of the drill at its beginning, Beijing time
 * @param length how long it lasts, by its own clock
 * @param seed what chance starts from, unless another is given
 * @param participants who answers the desk
 * @param variables what differs from one run to the next
 * @param injects in the order of the file
 */
public record Scenario(
    String key,
    String title,
    DrillForm form,
    String plan,
    LocalDateTime begins,
    Duration length,
    long seed,
    Participants participants,
    List<Variable> variables,
    List<Inject> injects) {
  public Scenario {
    variables = List.copyOf(variables);
    injects = List.copyOf(injects);
  }

  /** The moment of the drill at its beginning. */
  public Instant start() {
    return begins.atZone(WatchClock.BEIJING).toInstant();
  }

  /** The inject of an id. */
  public Optional<Inject> find(String id) {
    return injects.stream().filter(one -> one.id().equals(id)).findFirst();
  }
}
