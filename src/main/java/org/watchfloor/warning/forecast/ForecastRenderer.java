package org.watchfloor.warning.forecast;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.warning.forecast.ForecastFact.ForecastTaken;
import org.watchfloor.warning.forecast.ForecastFact.ForecastWithdrawn;

/** Says in the timeline which forecast was taken down or taken back. */
final class ForecastRenderer implements EntryRenderer {
  private final ForecastService forecasts;

  @Inject
  ForecastRenderer(ForecastService forecasts) {
    this.forecasts = forecasts;
  }

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(ForecastTaken.class, ForecastWithdrawn.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    return texts.say(
        switch ((ForecastFact) recorded.fact()) {
          case ForecastTaken taken ->
              Message.of(
                  "forecast.entry.taken",
                  line(taken.what()),
                  ForecastWords.channel(taken.channel()));
          case ForecastWithdrawn withdrawn ->
              Message.of("forecast.entry.withdrawn", line(withdrawn.what()), withdrawn.reason());
        });
  }

  private Message line(Predicted what) {
    return ForecastWords.line(what, forecasts.place(what));
  }
}
