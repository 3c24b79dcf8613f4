package org.watchfloor.drill.inject;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.drill.inject.InjectFact.InjectArmed;
import org.watchfloor.drill.inject.InjectFact.InjectPassedOver;
import org.watchfloor.drill.inject.InjectFact.InjectPutOff;
import org.watchfloor.drill.inject.InjectFact.InjectReleased;
import org.watchfloor.drill.inject.InjectFact.InjectTaken;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Fold;
import org.watchfloor.journal.Recorded;

/** How entries make an inject: what was let go was let go, and the first who took it up took it. */
final class InjectFold implements Fold<InjectState> {
  @Override
  public @Nullable InjectState apply(@Nullable InjectState was, Recorded recorded) {
    if (!(recorded.fact() instanceof InjectFact told)) {
      return was;
    }
    Entry entry = recorded.entry();
    String name = entry.subject().id();
    int cut = name.indexOf(InjectState.SEPARATOR);
    if (cut < 0) {
      return was;
    }
    String station = name.substring(0, cut);
    String id = name.substring(cut + 1);
    return switch (told) {
      case InjectArmed fact -> armed(was, station, id, fact.due());
      case InjectPutOff fact -> armed(was, station, id, fact.due());
      case InjectReleased fact ->
          was != null && !was.open()
              ? was
              : new InjectState(
                  station, id, InjectStage.RELEASED, due(was), fact, entry.recordedAt(), null, "");
      case InjectPassedOver ignored ->
          was != null && !was.open()
              ? was
              : new InjectState(
                  station, id, InjectStage.PASSED_OVER, due(was), null, null, null, "");
      case InjectTaken ignored -> taken(was, entry);
    };
  }

  private static InjectState armed(
      @Nullable InjectState was, String station, String id, Instant due) {
    return was != null && !was.open()
        ? was
        : new InjectState(station, id, InjectStage.ARMED, due, null, null, null, "");
  }

  private static @Nullable Instant due(@Nullable InjectState was) {
    return was == null ? null : was.due();
  }

  private static @Nullable InjectState taken(@Nullable InjectState was, Entry entry) {
    return was == null || was.stage() != InjectStage.RELEASED
        ? was
        : new InjectState(
            was.station(),
            was.id(),
            InjectStage.TAKEN,
            was.due(),
            was.heard(),
            was.releasedAt(),
            entry.recordedAt(),
            entry.actor().officer());
  }
}
