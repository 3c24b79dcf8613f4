package org.watchfloor.exchange.hall;

import java.util.List;
import org.watchfloor.base.RefusedException;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.Journal;
import org.watchfloor.store.StationCard;

/**
 * A seat coming together with its hall, step by step: first it gives what it owes, then it fetches
 * what it lacks. In this order, for what it set aside while apart must be set aside at the hall
 * before it is asked what is lacking. The desk goes on writing between two steps. One background
 * thread.
 */
final class Joining {
  private static final int PAGE = 500;

  private final HallStore hall;
  private final Journal journal;
  private final StationCard card;
  private long pushed;
  private long cursor;
  private long newest;

  /**
   * @param pushed how far the journal is at the hall, as the hall says
   */
  Joining(HallStore hall, Journal journal, StationCard card, long pushed) {
    this.hall = hall;
    this.journal = journal;
    this.card = card;
    this.pushed = pushed;
  }

  /**
   * A folder that was copied goes on under the names of its original: what both wrote differs, and
   * neither may be taken for the other.
   *
   * @throws RefusedException if this is one
   */
  void refuseCopy() {
    long here =
        journal.newest().keySet().stream()
            .filter(
                id -> id.station().equals(card.station()) && id.incarnation() == card.incarnation())
            .mapToLong(EntryId::number)
            .findFirst()
            .orElse(0);
    long both = Math.min(here, hall.head(card.station(), card.incarnation()));
    EntryId id = new EntryId(card.station(), card.incarnation(), both);
    if (both > 0 && !hall.content(id).equals(journal.content(id))) {
      throw RefusedException.of("exchange.hall.refused.sameIncarnation", card.incarnation());
    }
  }

  /**
   * Takes the next step.
   *
   * @param together run under the journal's lock when nothing is left, with the newest position of
   *     the hall: from then on the journal writes in turns
   * @return whether that was the last
   */
  boolean step(Together together) {
    return journal.whileStill(entries -> {
      if (pushed < journal.size()) {
        give();
        return false;
      }
      return !fetched() && last(together);
    });
  }

  /** What follows the last step. */
  @FunctionalInterface
  interface Together {
    void from(long newest);
  }

  private void give() {
    try (HallStore.Turn turn = hall.turn(card, Long.MAX_VALUE)) {
      long to = Math.min(journal.size(), pushed + PAGE);
      turn.give(journal.standing(pushed + 1, to), to);
      turn.commit();
      pushed = to;
    }
  }

  /**
   * Whether there was something to fetch. Once more from the beginning after a round that brought
   * something: what was set aside and taken in again stands behind entries that were known when the
   * round began.
   */
  private boolean fetched() {
    if (cursor == 0) {
      newest = hall.newest();
    }
    HallStore.Page page = hall.lacking(journal.newest(), cursor, PAGE);
    boolean again = cursor > 0;
    cursor = page.contents().isEmpty() ? 0 : page.last();
    takeIn(page.contents());
    return again || !page.contents().isEmpty();
  }

  private boolean last(Together together) {
    try (HallStore.Turn turn = hall.turn(card, newest)) {
      takeIn(turn.others().contents());
      together.from(turn.last());
      return true;
    }
  }

  private void takeIn(List<String> contents) {
    journal.receive(contents);
    // They are the hall's: nothing of them is owed.
    pushed = journal.size();
  }
}
