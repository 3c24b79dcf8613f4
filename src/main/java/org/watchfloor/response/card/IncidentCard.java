package org.watchfloor.response.card;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.watchfloor.response.card.CardTicks.Tick;
import org.watchfloor.response.plan.ActionCard;
import org.watchfloor.response.plan.ActionCard.CardStep;

/**
 * A card as it lies before the officer.
 *
 * @param incident the incident's number; empty for a blank one
 * @param ref its name
 * @param hash the hash of the plan's text
 * @param planTitle the plan it stands in
 * @param version which version of the plan
 * @param since from when that version was in force
 * @param postTitle the title of its post
 * @param card what it says
 * @param began from when its limits run: when the report came in
 * @param ticks the ticks that stand on it
 * @param newer whether another version of the plan is in force by now
 */
public record IncidentCard(
    Optional<String> incident,
    CardRef ref,
    String hash,
    String planTitle,
    String version,
    Instant since,
    String postTitle,
    ActionCard card,
    Optional<Instant> began,
    List<Tick> ticks,
    boolean newer) {
  public IncidentCard {
    ticks = List.copyOf(ticks);
  }

  /** The tick of a step, if it is done. */
  public Optional<Tick> tick(CardStep step) {
    return ticks.stream().filter(one -> one.no() == step.no()).findFirst();
  }

  /** By when a step is to be done, if a time is laid down. */
  public Optional<Instant> due(CardStep step) {
    Optional<Duration> limit = step.limit();
    return began.flatMap(from -> limit.map(from::plus));
  }

  /** How many steps are done. */
  public int done() {
    return (int) card.steps().stream().filter(step -> tick(step).isPresent()).count();
  }
}
