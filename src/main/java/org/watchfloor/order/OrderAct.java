package org.watchfloor.order;

import java.time.Instant;
import org.watchfloor.journal.Entry;

/**
 * An act of the headquarters about a whole order.
 *
 * @param at when
 * @param recordedAt when it was written down
 * @param post the post in whose name
 * @param officer who wrote it down
 * @param entry the name of the entry
 */
public record OrderAct(Instant at, Instant recordedAt, String post, String officer, String entry) {

  /** The act an entry tells of. */
  public static OrderAct of(Entry entry, String post) {
    return new OrderAct(
        entry.happenedAt(),
        entry.recordedAt(),
        post,
        entry.actor().officer(),
        entry.id().toString());
  }
}
