package org.watchfloor.warning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Fold;
import org.watchfloor.journal.Recorded;
import org.watchfloor.warning.Warning.Lift;
import org.watchfloor.warning.Warning.Received;
import org.watchfloor.warning.WarningFact.WarningFiled;
import org.watchfloor.warning.WarningFact.WarningLifted;
import org.watchfloor.warning.WarningFact.WarningTyped;

/**
 * How a warning becomes what it is: its messages in the order they were issued, whatever order they
 * came in, so that two stations that took them apart agree; the last one counts. The same file from
 * two stations is one. Of two ends by telephone the earlier counts.
 */
final class WarningFold implements Fold<Warning> {

  @Override
  public @Nullable Warning apply(@Nullable Warning warning, Recorded recorded) {
    Entry entry = recorded.entry();
    if (!(recorded.fact() instanceof WarningFact fact)) {
      return warning;
    }
    return switch (fact) {
      case WarningFiled filed -> joined(warning, entry, filed.root(), filed(filed, entry));
      case WarningTyped typed -> joined(warning, entry, typed.root(), typed(typed, entry));
      case WarningLifted lifted ->
          warning == null
              ? null
              : warning.lifted(
                  new Lift(
                      entry.id().toString(),
                      lifted.at(),
                      entry.actor().officer(),
                      lifted.informant(),
                      lifted.reason()));
    };
  }

  private static Warning joined(
      @Nullable Warning warning, Entry entry, String root, Received received) {
    return warning == null
        ? new Warning(entry.subject().id(), root, List.of(received), null)
        : warning.with(received);
  }

  private static Received filed(WarningFiled filed, Entry entry) {
    return new Received(
        filed.notice(),
        entry.id().toString(),
        entry.recordedAt(),
        entry.actor().officer(),
        filed.way(),
        "",
        filed.file().name(),
        filed.file().sha256());
  }

  private static Received typed(WarningTyped typed, Entry entry) {
    return new Received(
        typed.notice(),
        entry.id().toString(),
        entry.recordedAt(),
        entry.actor().officer(),
        Way.TELEPHONE,
        typed.informant(),
        "",
        "");
  }
}
