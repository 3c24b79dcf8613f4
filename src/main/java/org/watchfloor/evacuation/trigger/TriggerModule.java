package org.watchfloor.evacuation.trigger;

import com.google.inject.multibindings.ProvidesIntoSet;
import java.time.Instant;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.evacuation.PointCount;
import org.watchfloor.pending.DueItems;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;
import org.watchfloor.ui.FeatureModule;

/** What asks for people to be moved joins the console. */
public final class TriggerModule extends FeatureModule {
  @Override
  protected void configure() {
    set(OwnRules.class).addBinding().to(TriggerRules.class);
    set(DueItems.class).addBinding().to(TriggersDue.class);
  }

  private record Line(Message cause, Instant since, PointCount point) {}

  @ProvidesIntoSet
  Listing listing(MoveTriggers triggers) {
    return new RecordListing<Line>(
            "move-triggers",
            () ->
                triggers.open().stream()
                    .flatMap(one ->
                        one.points().stream()
                            .map(point -> new Line(one.cause(), one.since(), point)))
                    .toList())
        .field("cause", line -> line.cause().key())
        .field("since", line -> line.since().atZone(WatchClock.BEIJING).toOffsetDateTime())
        .field("risk", line -> line.point().id())
        .field("name", line -> line.point().name())
        .field("households", line -> line.point().unsafeHouseholds())
        .field("people", line -> line.point().people() - line.point().safePeople());
  }
}
