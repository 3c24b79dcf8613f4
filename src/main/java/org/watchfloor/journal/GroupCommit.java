package org.watchfloor.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lets callers that wait together share one write and one fsync, without a thread of its own:
 * whoever gets the lock first saves for all who wait. Any thread but the JavaFX thread.
 */
final class GroupCommit {
  private final ReentrantLock lock;
  private final Numbering numbering;
  private final Projection projection;
  private final JournalWriter writer;
  private final Sharing sharing;
  private final Intake intake;
  private final ConcurrentLinkedQueue<Pending> waiting = new ConcurrentLinkedQueue<>();

  /** One draft on its way; written only under the lock. */
  private static final class Pending {
    private final Draft draft;
    private @Nullable Receipt receipt;
    private @Nullable RuntimeException failure;

    Pending(Draft draft) {
      this.draft = draft;
    }

    boolean done() {
      return receipt != null || failure != null;
    }
  }

  /**
   * @param lock the journal's, shared with everything else that writes
   */
  GroupCommit(
      ReentrantLock lock,
      Numbering numbering,
      Projection projection,
      JournalWriter writer,
      Sharing sharing,
      Intake intake) {
    this.lock = lock;
    this.numbering = numbering;
    this.projection = projection;
    this.writer = writer;
    this.sharing = sharing;
    this.intake = intake;
  }

  /** See {@link Journal#append}. */
  Receipt append(Draft draft) {
    Pending mine = new Pending(draft);
    waiting.add(mine);
    lock.lock();
    try {
      if (!mine.done()) {
        sharing.inTurn(
            intake::takeIn,
            () -> {
              commitWaiting();
              return true;
            });
      }
    } finally {
      // One that was never looked at must not be saved later, behind its caller's back.
      waiting.remove(mine);
      lock.unlock();
    }
    if (mine.failure != null) {
      throw mine.failure;
    }
    if (mine.receipt == null) {
      throw new IllegalStateException("A draft was neither saved nor refused");
    }
    return mine.receipt;
  }

  private void commitWaiting() {
    List<Pending> group = new ArrayList<>();
    for (Pending next; (next = waiting.poll()) != null; ) {
      group.add(next);
    }
    try {
      writer.refuseIfInTrouble();
      // What sets entries aside takes away what a draft behind it may rest on: that one is judged
      // by the tables as they are then.
      for (int from = 0; from < group.size(); ) {
        int to = from + 1;
        while (to < group.size() && !group.get(to - 1).draft.setsAside()) {
          to++;
        }
        commit(group.subList(from, to));
        from = to;
      }
    } catch (RuntimeException | Error e) {
      // Nobody of the group may take a receipt for what was not written, whatever went wrong.
      RuntimeException why =
          e instanceof RuntimeException known ? known : new IllegalStateException(e);
      for (Pending pending : group) {
        if (!pending.done()) {
          pending.failure = why;
        }
      }
    }
  }

  private void commit(List<Pending> group) {
    List<Entry> fresh = new ArrayList<>();
    Map<Pending, Receipt> receipts = new LinkedHashMap<>();
    Map<Subject, Long> versions = new HashMap<>();
    Map<Subject, Long> mentions = new HashMap<>();
    for (Pending pending : group) {
      if (staleSubject(pending, versions, mentions)) {
        continue;
      }
      List<Entry> entries = numbering.number(pending.draft, fresh);
      entries.forEach(entry -> versions.merge(entry.subject(), 1L, Long::sum));
      entries.stream()
          .flatMap(
              entry -> Stream.concat(Stream.of(entry.subject()), entry.about().stream()).distinct())
          .forEach(subject -> mentions.merge(subject, 1L, Long::sum));
      fresh.addAll(entries);
      receipts.put(pending, new Receipt(entries.stream().map(Entry::id).toList()));
    }
    if (!fresh.isEmpty()) {
      writer.write(fresh);
    }
    receipts.forEach((pending, receipt) -> pending.receipt = receipt);
  }

  /**
   * Whether a draft rests on something that has changed; versions and mentions hold what this group
   * itself adds.
   */
  private boolean staleSubject(
      Pending pending, Map<Subject, Long> versions, Map<Subject, Long> mentions) {
    return changed(pending, pending.draft.expected(), projection::versions, versions)
        || changed(pending, pending.draft.expectedMentions(), projection::mentions, mentions);
  }

  private static boolean changed(
      Pending pending,
      Map<Subject, Long> expected,
      Function<Collection<Subject>, Map<Subject, Long>> known,
      Map<Subject, Long> added) {
    Map<Subject, Long> written = known.apply(expected.keySet());
    for (Map.Entry<Subject, Long> one : expected.entrySet()) {
      Subject subject = one.getKey();
      long now = written.getOrDefault(subject, 0L) + added.getOrDefault(subject, 0L);
      if (now != one.getValue()) {
        pending.failure = new StaleException(subject);
        return true;
      }
    }
    return false;
  }
}
