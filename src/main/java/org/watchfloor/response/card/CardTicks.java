package org.watchfloor.response.card;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ticks on the cards of one incident.
 *
 * @param incident its number
 * @param ticks those that stand
 * @param frozen the hash each plan was read at when its first step was ticked, by the plan's key
 */
public record CardTicks(String incident, List<Tick> ticks, Map<String, String> frozen) {
  public CardTicks {
    ticks = List.copyOf(ticks);
    frozen = Map.copyOf(frozen);
  }

  /**
   * A step that is done.
   *
   * @param officer who ticked it
   * @param seat where
   * @param at when
   * @param entry the name of the entry
   */
  public record Tick(CardRef card, int no, String officer, String seat, Instant at, String entry) {}

  /** Nothing ticked. */
  static CardTicks none(String incident) {
    return new CardTicks(incident, List.of(), Map.of());
  }

  /** The tick of a step, if it stands. */
  public Optional<Tick> tick(CardRef card, int no) {
    return ticks.stream().filter(one -> one.card().equals(card) && one.no() == no).findFirst();
  }

  CardTicks ticked(Tick tick, String hash) {
    if (tick(tick.card(), tick.no()).isPresent()) {
      return read(tick.card(), hash);
    }
    List<Tick> all = new ArrayList<>(ticks);
    all.add(tick);
    return new CardTicks(incident, all, frozen).read(tick.card(), hash);
  }

  CardTicks unticked(CardRef card, int no, String hash) {
    List<Tick> left =
        ticks.stream().filter(one -> !one.card().equals(card) || one.no() != no).toList();
    return new CardTicks(incident, left, frozen).read(card, hash);
  }

  private CardTicks read(CardRef card, String hash) {
    if (frozen.containsKey(card.plan())) {
      return this;
    }
    Map<String, String> more = new LinkedHashMap<>(frozen);
    more.put(card.plan(), hash);
    return new CardTicks(incident, ticks, more);
  }
}
