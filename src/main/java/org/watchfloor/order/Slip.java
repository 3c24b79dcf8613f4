package org.watchfloor.order;

import java.util.List;

/**
 * A slip 三单 that was issued because an order was late at some units.
 *
 * @param number its number
 * @param kind which of the three
 * @param cause what was late
 * @param revision for which text of the order
 * @param units the numbers of the units it went to
 * @param note more in words; may be empty
 * @param act who issued it and when
 */
public record Slip(
    String number,
    SlipKind kind,
    SlipCause cause,
    int revision,
    List<String> units,
    String note,
    OrderAct act) {
  public Slip {
    units = List.copyOf(units);
  }
}
