package org.watchfloor.response.suspension;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.response.suspension.SuspensionFact.SuspensionLifted;
import org.watchfloor.response.suspension.SuspensionFact.SuspensionOrdered;

/** Says in the timeline what was suspended and lifted. */
final class SuspensionEntries implements EntryRenderer {
  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT).withZone(WatchClock.BEIJING);

  @Inject
  SuspensionEntries() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(SuspensionOrdered.class, SuspensionLifted.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    return switch ((SuspensionFact) recorded.fact()) {
      case SuspensionOrdered ordered ->
          texts.get(
              "response.entry.stopOrdered",
              ordered.post(),
              at(ordered.startAt()),
              ordered.kindSaid(),
              scope(ordered.scope(), texts),
              ordered.reason());
      case SuspensionLifted lifted ->
          texts.get(
              "response.entry.stopLifted",
              lifted.post(),
              at(lifted.at()),
              lifted.kindSaid(),
              lifted.reason());
    };
  }

  private static String scope(String scope, Texts texts) {
    return scope.isEmpty() ? texts.get("response.stop.everywhere") : scope;
  }

  private static String at(Instant moment) {
    return AT.format(moment);
  }
}
