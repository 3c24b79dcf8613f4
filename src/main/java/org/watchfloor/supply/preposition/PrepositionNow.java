package org.watchfloor.supply.preposition;

import java.time.Instant;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.supply.TransferLine;

/**
 * How a plan stands now.
 *
 * @param plan the plan
 * @param stage how far it is, by its transfers
 * @param lands when the storm is expected
 * @param source where that came from
 * @param notAsked the depots whose share is not asked for
 * @param moving the transfers that are not at their end, there or back
 * @param stillOut what came to the forward point and did not come back
 */
public record PrepositionNow(
    PrepositionPlan plan,
    Stage stage,
    Instant lands,
    Message source,
    List<String> notAsked,
    List<String> moving,
    List<TransferLine> stillOut) {
  public PrepositionNow {
    notAsked = List.copyOf(notAsked);
    moving = List.copyOf(moving);
    stillOut = List.copyOf(stillOut);
  }

  /** How far a plan is. */
  public enum Stage {
    /** Not all of it is asked for 待下单. */
    PLANNED,
    /** Asked for, not all of it there 调运中. */
    UNDERWAY,
    /** All of it is at the forward point 已到位. */
    IN_PLACE,
    /** On the way back 回运中. */
    RETURNING,
    /** All that was sent back is back 已回运. */
    BACK,
    /** Nothing left to do 已办结. */
    CLOSED,
    /** Not carried out 已取消. */
    CANCELLED;

    /** Whether goods are still to come to the forward point. */
    public boolean awaited() {
      return this == PLANNED || this == UNDERWAY;
    }

    /** Whether something is still to be done. */
    public boolean open() {
      return this != CLOSED && this != CANCELLED;
    }
  }

  /** Until when the goods have to be at the forward point. */
  public Instant deadline() {
    return plan.deadline(lands);
  }
}
