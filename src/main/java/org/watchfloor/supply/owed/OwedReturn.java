package org.watchfloor.supply.owed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that has to go back.
 *
 * @param kind by which paper
 * @param number the number of that paper
 * @param what what is still out, in words
 * @param party who has it, or to whom it goes back; owners of property masked
 * @param by the last day on which it has to be back; null if none was set
 * @param overdue whether that day is past
 */
public record OwedReturn(
    Kind kind, String number, String what, String party, @Nullable LocalDate by, boolean overdue) {
  /** By which paper something is owed. */
  public enum Kind {
    /** Comes back to a depot of ours 调拨. */
    TRANSFER,
    /** Goes back to a partner 支援. */
    AID,
    /** Goes back to its owner 征用. */
    REQUISITION
  }
}
