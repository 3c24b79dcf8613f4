package org.watchfloor.drill.score;

import com.google.inject.multibindings.ProvidesIntoSet;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.drill.score.judgement.JudgementModule;
import org.watchfloor.drill.score.view.ScoreViewModule;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;
import org.watchfloor.ui.FeatureModule;

/** Scores join the console of a drill: {@code list scores}; installed by the drill module. */
public final class ScoreModule extends FeatureModule {
  @Override
  protected void configure() {
    install(new JudgementModule());
    install(new ScoreViewModule());
  }

  @ProvidesIntoSet
  Listing listing(Scorer scorer) {
    return new RecordListing<>("scores", scorer::scores)
        .field("key", Score::key)
        .field("inject", Score::inject)
        .field("post", Score::post)
        .field("act", Score::act)
        .field("criterion", Score::criterion)
        .field("ability", Score::ability)
        .field("words", Score::words)
        .field("wanted", Score::wanted)
        .field("since", one -> offset(one.since()))
        .field("until", one -> one.until() == null ? null : offset(one.until()))
        .field("doneAt", one -> one.doneAt() == null ? null : offset(one.doneAt()))
        .field("tookSeconds", one -> seconds(one.took()))
        .field("lateSeconds", one -> seconds(one.late()))
        .field("officer", Score::officer)
        .field("inNameOf", one -> one.proof().map(Proof::post).orElse(""))
        .field("entry", Score::entry)
        .field("outcome", Score::outcome)
        .field("said", one -> one.said().orElse(null));
  }

  private static @Nullable Long seconds(@Nullable Duration time) {
    return time == null ? null : time.toSeconds();
  }

  private static OffsetDateTime offset(Instant at) {
    return at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
