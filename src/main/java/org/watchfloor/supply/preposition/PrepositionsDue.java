package org.watchfloor.supply.preposition;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.watchfloor.base.Message;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;
import org.watchfloor.supply.preposition.PrepositionNow.Stage;

/**
 * Goods that have to be at the forward point before the storm, and, a day after it, the question
 * what becomes of them.
 */
public final class PrepositionsDue implements DueItems {
  /** So long after landfall the way back is asked after; ours, no plan we read says. */
  private static final Duration AFTER = Duration.ofHours(24);

  private final PrepositionService prepositions;

  @Inject
  PrepositionsDue(PrepositionService prepositions) {
    this.prepositions = prepositions;
  }

  @Override
  public List<Due> pending() {
    return prepositions.list().stream().flatMap(PrepositionsDue::due).toList();
  }

  /** Until when something has to happen with a plan; empty if nothing has. */
  public static Stream<Instant> moment(PrepositionNow now) {
    if (now.stage().awaited()) {
      return Stream.of(now.deadline());
    }
    return now.stage() == Stage.IN_PLACE ? Stream.of(now.lands().plus(AFTER)) : Stream.empty();
  }

  private static Stream<Due> due(PrepositionNow now) {
    String key = now.stage().awaited() ? "preposition.due.there" : "preposition.due.back";
    return moment(now)
        .map(at ->
            new Due(
                PrepositionService.KIND,
                now.plan().number(),
                Message.of(key, now.plan().number(), now.plan().point().name()),
                at));
  }
}
