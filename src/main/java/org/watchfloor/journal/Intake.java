package org.watchfloor.journal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/**
 * Takes in entries that others wrote: other stations, and other seats of this one. Called under the
 * journal's lock.
 */
final class Intake {
  /** As the journal writes it; a false alarm only saves in two pieces. */
  private static final String SETS_ASIDE =
      "\"fact\":\"" + EntriesSetAside.class.getSimpleName() + "\"";

  private final Numbering numbering;
  private final Projection projection;
  private final JournalWriter writer;

  Intake(Numbering numbering, Projection projection, JournalWriter writer) {
    this.numbering = numbering;
    this.projection = projection;
    this.writer = writer;
  }

  /**
   * Saves those that are not known yet. Behind one that sets aside, what it names may come again
   * and be new: what comes up to there is saved first.
   *
   * @return how many were new
   * @throws RefusedException if a text is not an entry, is altered, leaves a gap or contradicts a
   *     known entry, or nothing can be saved; nothing was taken in, or what came up to one that
   *     sets aside
   */
  int takeIn(List<String> contents) {
    writer.refuseIfInTrouble();
    int taken = 0;
    List<String> piece = new ArrayList<>();
    for (String content : contents) {
      piece.add(content);
      if (content.contains(SETS_ASIDE)) {
        taken += takeInTogether(piece);
        piece.clear();
      }
    }
    return taken + takeInTogether(piece);
  }

  private int takeInTogether(List<String> contents) {
    List<Entry> fresh = foldable(contents);
    if (!fresh.isEmpty()) {
      writer.write(fresh);
    }
    return fresh.size();
  }

  /**
   * The new entries among some texts, which these tables took in once: what they cannot hold must
   * not get into the file, where it would close the station at every start.
   */
  List<Entry> foldable(List<String> contents) {
    try {
      List<Entry> fresh = numbering.accept(contents);
      if (!fresh.isEmpty()) {
        projection.rehearse(writer.last() + 1, fresh, () -> fresh);
      }
      return fresh;
    } catch (RefusedException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new RefusedException(
          Message.of(
              isOwnTrouble(e) ? "journal.refused.tablesInTrouble" : "journal.refused.cannotHold"),
          e);
    }
  }

  /**
   * Whether the tables failed, not what was to go into them: the database says so itself unless it
   * finds fault with the data (SQL states of the classes 22 and 23), and no fault is a store's.
   */
  private static boolean isOwnTrouble(RuntimeException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        String state = Objects.requireNonNullElse(sql.getSQLState(), "");
        return !state.startsWith("22") && !state.startsWith("23");
      }
    }
    return false;
  }
}
