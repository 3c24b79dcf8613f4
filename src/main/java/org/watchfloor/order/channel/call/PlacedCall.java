package org.watchfloor.order.channel.call;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A call through the exchange as it stands.
 *
 * @param id the name of its message
 * @param number what was dialled
 * @param concern whom it is about, as a subject's name; empty for nobody
 * @param officer who had it dialled
 * @param at when
 * @param told what the exchange said, in order
 */
public record PlacedCall(
    String id, String number, String concern, String officer, Instant at, List<Told> told) {
  public PlacedCall {
    told = List.copyOf(told);
  }

  /** What an exchange said, and when. */
  public record Told(CallStage stage, String said, Instant at) {}

  /** What it said last. */
  public Optional<Told> last() {
    return told.isEmpty() ? Optional.empty() : Optional.of(told.getLast());
  }

  PlacedCall with(Told more) {
    List<Told> all = new ArrayList<>(told);
    all.add(more);
    return new PlacedCall(id, number, concern, officer, at, all);
  }
}
