package org.watchfloor.supply;

/**
 * How far a transfer is. The full ladder of the trade has more steps (approved, picked, loaded,
 * arrived, distributed, returned); these are the ones that move stock or answer "where is it now".
 */
public enum TransferState {
  /** Asked for. */
  REQUESTED,
  /** Ordered 调拨令: the goods have left the ledger of the depot. */
  ISSUED,
  /** On the way. */
  IN_TRANSIT,
  /** Received and signed for 签收. */
  SIGNED,
  /** Nothing left to do 办结. */
  SETTLED,
  /** Called off. */
  CANCELLED;

  /** Whether it can go on to another state. */
  public boolean leadsTo(TransferState next) {
    return switch (this) {
      case REQUESTED -> next == ISSUED || next == CANCELLED;
      case ISSUED -> next == IN_TRANSIT || next == CANCELLED;
      case IN_TRANSIT -> next == SIGNED;
      case SIGNED -> next == SETTLED;
      case SETTLED, CANCELLED -> false;
    };
  }

  /** Whether something is still to be done about it. */
  public boolean open() {
    return this != SETTLED && this != CANCELLED;
  }

  /** Whether somebody still waits for the goods. */
  public boolean owed() {
    return this == REQUESTED || underway();
  }

  /** Whether goods are out of the depot and not yet signed for. */
  public boolean underway() {
    return this == ISSUED || this == IN_TRANSIT;
  }
}
