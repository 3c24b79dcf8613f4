package org.watchfloor.response.headquarters;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Fold;
import org.watchfloor.journal.Recorded;
import org.watchfloor.response.headquarters.Headquarters.Held;
import org.watchfloor.response.headquarters.Headquarters.Transfer;
import org.watchfloor.response.headquarters.HeadquartersFact.CommandTransferred;
import org.watchfloor.response.headquarters.HeadquartersFact.PostFilled;
import org.watchfloor.response.headquarters.HeadquartersFact.TransferAcknowledged;

/**
 * The later entry counts. One that rests on another holder than the one there was is named together
 * with what it did not see.
 */
final class HeadquartersFold implements Fold<Headquarters> {
  @Override
  public @Nullable Headquarters apply(@Nullable Headquarters before, Recorded recorded) {
    Entry entry = recorded.entry();
    if (recorded.fact() instanceof ConflictSettled settled) {
      return before == null ? null : before.settled(settled.counts(), settled.against());
    }
    if (!(recorded.fact() instanceof HeadquartersFact fact)) {
      return before;
    }
    Headquarters now = before == null ? Headquarters.of(entry.subject().id()) : before;
    return switch (fact) {
      case PostFilled filled -> filled(now, entry, filled);
      case CommandTransferred moved -> moved(now, entry, moved);
      case TransferAcknowledged seen -> now.seen(seen.transfer(), seat(entry));
    };
  }

  private static Headquarters filled(Headquarters now, Entry entry, PostFilled filled) {
    Optional<Held> held = now.held(filled.post());
    boolean same = held.filter(one -> one.holder().equals(filled.holder())).isPresent();
    Headquarters known =
        held.isEmpty() || held.get().holder().isEmpty() || same
            ? now
            : now.contradicted(entry.id().toString(), held.get().entry());
    return known.with(
        filled.post(),
        new Held(
            filled.title(),
            filled.holder(),
            filled.deputy(),
            same ? held.get().since() : entry.happenedAt(),
            entry.id().toString()));
  }

  private static Headquarters moved(Headquarters now, Entry entry, CommandTransferred moved) {
    Optional<Held> held = now.held(moved.post());
    String name = entry.id().toString();
    Headquarters known =
        held.filter(one -> !one.holder().equals(moved.from())).isPresent()
            ? now.contradicted(name, held.get().entry())
            : now;
    return known
        .with(
            moved.post(),
            new Held(moved.title(), moved.to(), moved.deputy(), entry.happenedAt(), name))
        .transferred(
            new Transfer(
                name,
                moved.post(),
                moved.title(),
                moved.from(),
                moved.to(),
                moved.reason(),
                entry.happenedAt(),
                entry.actor().officer(),
                List.of(seat(entry))));
  }

  /** A seat of a station: two halls may both have a seat 1. */
  static String seat(Entry entry) {
    return entry.id().station() + "/" + entry.actor().seat();
  }
}
