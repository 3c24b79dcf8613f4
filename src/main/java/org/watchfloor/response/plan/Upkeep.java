package org.watchfloor.response.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a plan is kept up to date 预案管理.
 *
 * @param approvedBy who approved it
 * @param filedAt when it was filed with the office above 备案
 * @param reviewDue the day by which it must be looked through again; the plan stays in force after
 *     it
 */
public record Upkeep(
    Optional<String> approvedBy, Optional<LocalDate> filedAt, Optional<LocalDate> reviewDue) {
  /** Nothing said. */
  public static final Upkeep NONE =
      new Upkeep(Optional.empty(), Optional.empty(), Optional.empty());

  /** Whether the review is overdue on a day. */
  public boolean overdue(LocalDate today) {
    return reviewDue.filter(today::isAfter).isPresent();
  }
}
