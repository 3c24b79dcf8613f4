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
 * @param lacking what depots that were not asked yet cannot give now
 */
public record PrepositionNow(
    PrepositionPlan plan,
    Stage stage,
    Instant lands,
    Message source,
    List<String> notAsked,
    List<String> moving,
    List<TransferLine> stillOut,
    List<Lack> lacking) {
  public PrepositionNow {
    notAsked = List.copyOf(notAsked);
    moving = List.copyOf(moving);
    stillOut = List.copyOf(stillOut);
    lacking = List.copyOf(lacking);
  }

  /**
   * A depot is to give more than it can.
   *
   * @param wanted how much it is to give
   * @param free how much it can give now, without what it was asked for and what older plans want
   */
  public record Lack(String depot, String item, long wanted, long free) {}

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

  /** Whether goods that are still to come should have been at the forward point by now. */
  public boolean late(Instant moment) {
    return stage.awaited() && moment.isAfter(deadline());
  }

  /** Until when the goods have to be at the forward point. */
  public Instant deadline() {
    return plan.deadline(lands);
  }
}
