package org.watchfloor.conflict;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.journal.Recorded;

/**
 * A contradiction on somebody's table.
 *
 * @param id the id of the matter it belongs to
 * @param conflict which
 * @param about what it is about, as officers call it
 * @param owner whose it is: a post or an officer
 * @param byRule whose it is by the rules; the same unless it was handed on
 * @param handed who handed it on to whom, oldest first; the last stands
 * @param apart whether the last two were written without knowing each other
 * @param since since when both entries are at this station
 * @param due from when on it is overdue
 * @param counts the entry that counts for now; null if it is not here
 * @param against the other; null if it is not here
 * @param fields in which columns of a register they differ, with what each says; empty where it is
 *     not about a row
 */
public record ConflictItem(
    String id,
    Conflict conflict,
    Message about,
    String owner,
    String byRule,
    List<Handing> handed,
    boolean apart,
    Instant since,
    Instant due,
    @Nullable Recorded counts,
    @Nullable Recorded against,
    List<Message> fields) {

  /**
   * One handing on.
   *
   * @param to whose it was since
   * @param officer who handed it on
   * @param at when
   */
  public record Handing(String to, String officer, Instant at) {}

  public ConflictItem {
    handed = List.copyOf(handed);
    fields = List.copyOf(fields);
  }

  /** It in one line: what it is about, what does not fit, and whose it is. */
  public Message said() {
    return Message.of("conflict.due", about, Message.of(conflict.what().rule()), owner);
  }

  /** Whether it should have been settled by now. */
  public boolean overdue(Instant now) {
    return now.isAfter(due);
  }
}
