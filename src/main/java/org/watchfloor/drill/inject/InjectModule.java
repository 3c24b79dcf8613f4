package org.watchfloor.drill.inject;

import com.google.inject.multibindings.ProvidesIntoSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.drill.inject.InjectFact.InjectReleased;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;
import org.watchfloor.ui.FeatureModule;

/** Injects join the console of a drill; installed by the drill module. */
public final class InjectModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(InjectFact.class);
    store(InjectStore.class);
    set(EntryRenderer.class).addBinding().to(InjectRenderer.class);
    job(DirectorJob.class);
  }

  @ProvidesIntoSet
  Listing listing(InjectService injects) {
    return new RecordListing<>("injects", injects::heard)
        .field("id", InjectState::id)
        .field("kind", one -> of(one, InjectReleased::kind))
        .field("from", one -> of(one, InjectReleased::from))
        .field("to", one -> of(one, InjectReleased::to))
        .field("text", one -> of(one, InjectReleased::text))
        .field("releasedAt", one -> offset(one.releasedAt()))
        .field("takenAt", one -> offset(one.takenAt()))
        .field("takenBy", InjectState::takenBy);
  }

  private static @Nullable Object of(InjectState one, Function<InjectReleased, Object> part) {
    InjectReleased heard = one.heard();
    return heard == null ? null : part.apply(heard);
  }

  private static @Nullable OffsetDateTime offset(@Nullable Instant at) {
    return at == null ? null : at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
