package org.watchfloor.evacuation.trigger;

import com.google.inject.multibindings.ProvidesIntoSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.pending.DueItems;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;
import org.watchfloor.ui.FeatureModule;
import org.watchfloor.warning.WarningColour;
import org.watchfloor.warning.WarningKind;

/** What asks for people to be moved joins the console. */
public final class TriggerModule extends FeatureModule {
  @Override
  protected void configure() {
    set(OwnRules.class).addBinding().to(TriggerRules.class);
    set(DueItems.class).addBinding().to(TriggersDue.class);
  }

  private record Line(MoveTrigger trigger, AskedPoint asked) {
    static Stream<Line> of(MoveTrigger trigger) {
      return trigger.points().stream().map(point -> new Line(trigger, point));
    }

    /** The name of the kind of cause, for machines. */
    String code() {
      return switch (trigger.cause()) {
        case TriggerCause.Warned _ -> "WARNING";
        case TriggerCause.Level _ -> "RESPONSE";
      };
    }

    /** What a warning is called, or the hazard of a response. */
    String hazard() {
      return switch (trigger.cause()) {
        case TriggerCause.Warned warned -> warned.kind().name();
        case TriggerCause.Level level -> level.hazard().name();
      };
    }

    @Nullable String event() {
      return trigger.cause() instanceof TriggerCause.Warned(WarningKind kind, WarningColour _)
              && !kind.code().isEmpty()
          ? kind.code()
          : null;
    }

    @Nullable WarningColour colour() {
      return trigger.cause() instanceof TriggerCause.Warned warned ? warned.colour() : null;
    }

    @Nullable ResponseLevel level() {
      return trigger.cause() instanceof TriggerCause.Level level ? level.level() : null;
    }
  }

  @ProvidesIntoSet
  Listing listing(MoveTriggers triggers) {
    return new RecordListing<Line>(
            "move-triggers", () -> triggers.open().stream().flatMap(Line::of).toList())
        .field("words", line -> line.trigger().cause().said())
        .field("risk", line -> line.asked().point().id())
        .field("name", line -> line.asked().point().name())
        .field("households", line -> line.asked().households())
        .field("people", line -> line.asked().people())
        .field("calledHouseholds", line -> line.asked().calledHouseholds())
        .field(
            "since", line -> line.trigger().since().atZone(WatchClock.BEIJING).toOffsetDateTime())
        .field("cause", Line::code)
        .field("hazard", Line::hazard)
        .field("event", Line::event)
        .field("colour", Line::colour)
        .field("level", Line::level);
  }
}
