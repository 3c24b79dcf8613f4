package org.watchfloor.evacuation;

import java.util.List;
import org.watchfloor.base.Message;

/**
 * Whom a move leaves behind at its end.
 *
 * @param unsafeHouseholds households that never got out: still to move, refusing or not reached
 * @param unsafePeople how many people they are
 * @param awayHouseholds households that are out and not home again
 * @param awayPeople how many people they are
 * @param reason why it ended all the same; empty before it did
 */
public record Unfinished(
    long unsafeHouseholds, long unsafePeople, long awayHouseholds, long awayPeople, String reason) {

  static Unfinished of(List<MoveRow> rows) {
    List<MoveRow> unsafe = rows.stream().filter(row -> !row.state().safe()).toList();
    List<MoveRow> away =
        rows.stream().filter(row -> row.state().safe() && row.household().state().away()).toList();
    return new Unfinished(
        unsafe.size(),
        unsafe.stream().mapToLong(MoveRow::people).sum(),
        away.size(),
        away.stream().mapToLong(MoveRow::people).sum(),
        "");
  }

  /** Whether there is anybody. */
  public boolean any() {
    return unsafeHouseholds + awayHouseholds > 0;
  }

  /** Who, in words. */
  public Message said() {
    return Message.of(
        "evacuation.unfinished", unsafeHouseholds, unsafePeople, awayHouseholds, awayPeople);
  }

  Unfinished because(String why) {
    return new Unfinished(unsafeHouseholds, unsafePeople, awayHouseholds, awayPeople, why);
  }
}
