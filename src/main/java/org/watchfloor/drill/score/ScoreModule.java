package org.watchfloor.drill.score;

import com.google.inject.multibindings.ProvidesIntoSet;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;
import org.watchfloor.ui.FeatureModule;

/** Scores join the console of a drill: {@code list scores}; installed by the drill module. */
public final class ScoreModule extends FeatureModule {
  @ProvidesIntoSet
  Listing listing(Scorer scorer) {
    return new RecordListing<>("scores", scorer::scores)
        .field("inject", Score::inject)
        .field("post", Score::post)
        .field("act", one -> one.expected().act())
        .field("words", one -> one.expected().words())
        .field("since", one -> offset(one.since()))
        .field("limitSeconds", one -> seconds(one.expected().within()))
        .field("tookSeconds", one -> seconds(one.took()))
        .field("officer", Score::officer)
        .field("entry", Score::entry)
        .field("outcome", Score::outcome);
  }

  private static @Nullable Long seconds(@Nullable Duration time) {
    return time == null ? null : time.toSeconds();
  }

  private static OffsetDateTime offset(Instant at) {
    return at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
