package org.watchfloor.warning.forecast;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Fold;
import org.watchfloor.journal.Recorded;
import org.watchfloor.warning.forecast.ForecastFact.ForecastTaken;
import org.watchfloor.warning.forecast.ForecastFact.ForecastWithdrawn;

/** How entries become a forecast: what was taken down stays, the first withdrawal counts. */
final class ForecastFold implements Fold<Forecast> {
  @Override
  public @Nullable Forecast apply(@Nullable Forecast before, Recorded recorded) {
    return switch (recorded.fact()) {
      case ForecastTaken fact -> before == null ? taken(recorded.entry(), fact) : before;
      case ForecastWithdrawn fact ->
          before == null || !before.stands() ? before : withdrawn(before, recorded.entry(), fact);
      case ConflictSettled fact ->
          before == null ? null : before.with(before.contradictions().settling(fact));
      default -> before;
    };
  }

  private static Forecast taken(Entry entry, ForecastTaken fact) {
    return new Forecast(
        entry.subject().id(),
        fact.what(),
        fact.channel(),
        entry.actor().officer(),
        entry.recordedAt(),
        entry.id().station(),
        entry.id().toString(),
        fact.knew(),
        Optional.empty(),
        Contradictions.NONE);
  }

  private static Forecast withdrawn(Forecast before, Entry entry, ForecastWithdrawn fact) {
    return before.with(
        new Forecast.Withdrawal(entry.actor().officer(), entry.recordedAt(), fact.reason()));
  }
}
