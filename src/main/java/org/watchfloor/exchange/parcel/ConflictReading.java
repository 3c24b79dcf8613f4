package org.watchfloor.exchange.parcel;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.Texts;
import org.watchfloor.conflict.ConflictDesk;
import org.watchfloor.conflict.ConflictItem;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.journal.Recorded;

/**
 * Puts contradictions into words: what they are about, both entries, who wrote them, and the rule
 * by which one counts until an officer decides (docs/merge-rules.md). Background threads.
 */
public final class ConflictReading {
  private final ConflictDesk desk;
  private final TimelineService timeline;

  @Inject
  ConflictReading(ConflictDesk desk, TimelineService timeline) {
    this.desk = desk;
    this.timeline = timeline;
  }

  /** Runs something after everything written; must be quick. */
  public Subscription onChange(Runnable changed) {
    return timeline.onChange(changed);
  }

  /** All that are open, the one due first on top, in a language. */
  public List<ConflictLine> read(Texts texts) {
    return desk.items().stream().map(one -> line(one, texts)).toList();
  }

  private ConflictLine line(ConflictItem one, Texts texts) {
    String rule = one.conflict().what().rule();
    return new ConflictLine(
        one,
        texts.say(one.about()),
        texts.get(rule),
        texts.get("exchange.join." + rule.substring(0, rule.indexOf('.'))),
        entry(one.conflict().what().counts(), one.counts(), texts),
        entry(one.conflict().what().against(), one.against(), texts),
        one.fields().stream().map(texts::say).toList());
  }

  private ConflictLine.Entry entry(String name, @Nullable Recorded found, Texts texts) {
    return found == null
        ? new ConflictLine.Entry(name, name, "", "", null)
        : new ConflictLine.Entry(
            name,
            timeline.say(List.of(found), texts).getFirst(),
            found.entry().actor().officer(),
            found.entry().id().station(),
            found.entry().happenedAt());
  }
}
