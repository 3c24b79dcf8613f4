package org.watchfloor.plot;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Recorded;
import org.watchfloor.plot.PlotFact.PlotChanged;
import org.watchfloor.plot.PlotFact.PlotDrawn;
import org.watchfloor.plot.PlotFact.PlotRemoved;
import org.watchfloor.plot.PlotFact.PlotRestored;
import org.watchfloor.plot.PlotItem.Removal;

/**
 * How entries become a plot. Two seats may change different parts of one plot apart and both count;
 * the same part, or a part of what the other took away, is named in a contradiction unless both say
 * the same.
 */
final class PlotFold {
  private PlotFold() {}

  static @Nullable PlotItem apply(@Nullable PlotItem was, Recorded recorded) {
    Entry entry = recorded.entry();
    if (was == null) {
      return recorded.fact() instanceof PlotDrawn drawn ? drawn(drawn, entry) : null;
    }
    return switch (recorded.fact()) {
      case PlotChanged to -> changed(was, to, entry);
      case PlotRemoved over -> removed(was, over, entry);
      case PlotRestored again -> was.stands() ? was : was.standing(null, name(entry));
      case ConflictSettled settled -> was.with(was.contradictions().settling(settled));
      default -> was;
    };
  }

  private static PlotItem drawn(PlotDrawn drawn, Entry entry) {
    Map<PlotField, String> wrote = new EnumMap<>(PlotField.class);
    for (PlotField field : PlotField.values()) {
      wrote.put(field, name(entry));
    }
    return new PlotItem(
        entry.subject().id(),
        drawn.details(),
        entry.actor().officer(),
        entry.happenedAt(),
        entry.recordedAt(),
        null,
        null,
        entry.happenedAt(),
        null,
        wrote,
        name(entry),
        Contradictions.NONE);
  }

  private static PlotItem changed(PlotItem was, PlotChanged to, Entry entry) {
    PlotItem now = was;
    for (Map.Entry<PlotField, String> part : new TreeMap<>(to.after()).entrySet()) {
      PlotField field = part.getKey();
      boolean apart = !was.wrote(field).equals(part.getValue());
      if (field == PlotField.STANDING) {
        if (apart && !was.stands()) {
          now = named(now, "plot.conflict.removed", was.wrote(field), name(entry));
        }
        continue;
      }
      if (apart && !was.details().same(field, to.to())) {
        now = named(now, "plot.conflict.changed", name(entry), was.wrote(field));
      }
      now = now.changed(field, to.to(), name(entry));
    }
    Instant holds = same(was, now) ? was.holdsSince() : entry.happenedAt();
    return now.changed(entry.actor().officer(), entry.happenedAt(), holds, name(entry));
  }

  /** What an expiry, a label or a source says changes nothing on the ground. */
  private static boolean same(PlotItem was, PlotItem now) {
    return Stream.of(PlotField.SENSE, PlotField.SHAPE, PlotField.STATUS, PlotField.DEPTH)
        .allMatch(field -> was.details().same(field, now.details()));
  }

  /** It is gone even if somebody changed it meanwhile, and he is told. */
  private static PlotItem removed(PlotItem was, PlotRemoved over, Entry entry) {
    if (!was.stands()) {
      return was;
    }
    PlotItem seen =
        over.after().equals(was.last())
            ? was
            : named(was, "plot.conflict.removed", name(entry), was.last());
    return seen.standing(
        new Removal(over.reason(), entry.actor().officer(), entry.happenedAt()), name(entry));
  }

  private static PlotItem named(PlotItem item, String rule, String counts, String against) {
    return item.with(item.contradictions().plus(rule, counts, against));
  }

  private static String name(Entry entry) {
    return entry.id().toString();
  }
}
