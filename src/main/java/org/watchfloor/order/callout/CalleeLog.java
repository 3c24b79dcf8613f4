package org.watchfloor.order.callout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.watchfloor.conflict.Contradictions;

/**
 * All calls to one of a call-out.
 *
 * @param id {@code NUMBER/KEY}
 * @param attempts in the order of the record
 * @param contradictions first replies written apart that say different things
 */
public record CalleeLog(String id, List<Attempt> attempts, Contradictions contradictions) {
  public CalleeLog {
    attempts = List.copyOf(attempts);
  }

  /** The name of the subject of one of a call-out. */
  public static String id(String callout, String key) {
    return callout + "/" + key;
  }

  static CalleeLog none(String id) {
    return new CalleeLog(id, List.of(), Contradictions.NONE);
  }

  /** The number of the call-out. */
  public String callout() {
    return id.substring(0, id.lastIndexOf('/'));
  }

  /** The place on its list. */
  public String key() {
    return id.substring(id.lastIndexOf('/') + 1);
  }

  /** Those that were not taken back, by when they were. */
  public List<Attempt> standing() {
    return attempts.stream()
        .filter(one -> !one.withdrawn())
        .sorted(Comparator.comparing(Attempt::at))
        .toList();
  }

  /** The last one that was not taken back. */
  public Optional<Attempt> last() {
    List<Attempt> all = standing();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /**
   * The name of the entry somebody wrote last, whatever it was; empty before. What a peer tells is
   * no knowledge a reply can rest on.
   */
  String head() {
    return attempts.stream()
        .filter(one -> !one.result().told())
        .reduce((first, second) -> second)
        .map(Attempt::entry)
        .orElse("");
  }

  CalleeLog with(Attempt attempt) {
    List<Attempt> more = new ArrayList<>(attempts);
    more.add(attempt);
    return new CalleeLog(id, more, contradictions);
  }

  CalleeLog without(String entry) {
    return new CalleeLog(
        id,
        attempts.stream().map(one -> one.entry().equals(entry) ? one.takenBack() : one).toList(),
        contradictions);
  }

  CalleeLog with(Contradictions known) {
    return new CalleeLog(id, attempts, known);
  }
}
