package org.watchfloor.order.callout.need;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.watchfloor.base.Message;

/**
 * Call-outs that should have begun by themselves and could not, with the reason, until they begin
 * or are declined: somebody has to be told, and once. Any thread.
 */
@Singleton
final class AutomaticRefusals {
  private final Map<String, Refusal> known = new ConcurrentHashMap<>();

  @Inject
  AutomaticRefusals() {}

  /** Why one did not begin, and since when. */
  record Refusal(Message why, Instant since) {}

  /**
   * Notes one.
   *
   * @param warning the id of the warning
   * @return whether nobody was told of this reason yet
   */
  boolean note(String warning, Message why, Instant now) {
    Refusal before = known.get(warning);
    boolean same = before != null && before.why().equals(why);
    if (!same) {
      known.put(warning, new Refusal(why, now));
    }
    return !same;
  }

  /** Forgets all but those of some warnings. */
  void keep(Set<String> warnings) {
    known.keySet().retainAll(warnings);
  }

  /** Why the call-out of a warning did not begin by itself. */
  Optional<Refusal> find(String warning) {
    return Optional.ofNullable(known.get(warning));
  }
}
