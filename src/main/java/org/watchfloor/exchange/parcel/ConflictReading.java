package org.watchfloor.exchange.parcel;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.Texts;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Recorded;

/**
 * Puts contradictions into words: both entries, who wrote them, and the rule by which one counts
 * until an officer decides (docs/merge-rules.md). Background threads.
 */
public final class ConflictReading {
  private static final String RULE = ".conflict.";

  private final ConflictService conflicts;
  private final Journal journal;
  private final TimelineService timeline;

  @Inject
  ConflictReading(ConflictService conflicts, Journal journal, TimelineService timeline) {
    this.conflicts = conflicts;
    this.journal = journal;
    this.timeline = timeline;
  }

  /** Runs something after everything written; must be quick. */
  public Subscription onChange(Runnable changed) {
    return timeline.onChange(changed);
  }

  /** All that are open, subject by subject, in a language. */
  public List<ConflictLine> read(Texts texts) {
    return conflicts.open().stream().map(one -> line(one, texts)).toList();
  }

  private ConflictLine line(Conflict one, Texts texts) {
    String rule = one.what().rule();
    return new ConflictLine(
        one,
        texts.get(rule),
        texts.get("exchange.join." + rule.substring(0, rule.indexOf(RULE))),
        entry(one.what().counts(), texts),
        entry(one.what().against(), texts));
  }

  private ConflictLine.Entry entry(String name, Texts texts) {
    return find(name)
        .map(found ->
            new ConflictLine.Entry(
                name,
                timeline.say(List.of(found), texts).getFirst(),
                found.entry().actor().officer(),
                found.entry().happenedAt()))
        .orElseGet(() -> new ConflictLine.Entry(name, name, "", null));
  }

  private Optional<Recorded> find(String name) {
    try {
      EntryId id = EntryId.parse(name);
      return journal.run(id, id).stream().findFirst();
    } catch (RefusedException e) {
      return Optional.empty();
    }
  }
}
