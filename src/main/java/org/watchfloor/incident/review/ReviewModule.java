package org.watchfloor.incident.review;

import com.google.inject.multibindings.ProvidesIntoSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.watchfloor.base.WatchClock;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.incident.review.Review.Closing;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.pending.DueItems;
import org.watchfloor.pending.OpenItems;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;
import org.watchfloor.ui.FeatureModule;

/** Adds reviews and lessons to the console; what officers see of them is added by the papers. */
public final class ReviewModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(ReviewFact.class);
    facts(LessonFact.class);
    store(ReviewStore.class);
    store(LessonStore.class);
    set(EntryRenderer.class).addBinding().to(ReviewRenderer.class);
    set(ConflictSource.class).addBinding().to(ReviewConflicts.class);
    set(DueItems.class).addBinding().to(DueLessons.class);
    set(LessonOwners.class).addBinding().to(UnitOwners.class);
  }

  /** Only what is overdue: a lesson may take weeks, and each watch would hand it on. */
  @ProvidesIntoSet
  OpenItems overdue(LessonService lessons) {
    return OpenItems.of("review.open.overdue", 19, () -> lessons.overdue().size());
  }

  @ProvidesIntoSet
  Listing reviews(ReviewService reviews) {
    return new RecordListing<>("reviews", reviews::list)
        .field("incident", Review::incident)
        .field("openedBy", Review::openedBy)
        .field("openedAt", one -> offset(one.openedAt()))
        .field("state", one -> one.open() ? "OPEN" : "CLOSED")
        .field("missing", one -> String.join(" ", one.missing().stream().map(Enum::name).toList()))
        .field("closedBy", one -> Optional.ofNullable(one.closing()).map(Closing::by).orElse(null))
        .field(
            "closedAt",
            one ->
                Optional.ofNullable(one.closing())
                    .map(closing -> offset(closing.at()))
                    .orElse(null));
  }

  @ProvidesIntoSet
  Listing lessons(LessonService lessons, WatchClock clock) {
    return new RecordListing<>("lessons", lessons::list)
        .field("id", Lesson::id)
        .field("incident", Lesson::incident)
        .field(
            "drill", one -> Optional.ofNullable(one.drill()).map(DrillOrigin::title).orElse(null))
        .field("text", Lesson::text)
        .field("owner", Lesson::owner)
        .field("due", one -> one.due().toString())
        .field("state", Lesson::state)
        .field("overdue", one -> one.overdue(clock.instant()))
        .field("said", one -> one.notes().isEmpty() ? null : one.notes().getLast().text());
  }

  private static OffsetDateTime offset(Instant at) {
    return at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
