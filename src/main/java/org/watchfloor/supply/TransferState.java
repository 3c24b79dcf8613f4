package org.watchfloor.supply;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * How far a transfer is: the ladder of the trade. Rungs that move no stock (approved, picked,
 * loaded, arrived, distributed) may be left out, as small halls do; they are never taken backwards.
 */
public enum TransferState {
  /** Asked for. */
  REQUESTED,
  /** Granted by the tier that owns the depot 批准. */
  APPROVED,
  /** Ordered 调拨令: the goods have left the ledger of the depot. */
  ISSUED,
  /** Put together in the depot 备货. */
  PICKED,
  /** On the vehicle 装车. */
  LOADED,
  /** On the way. */
  IN_TRANSIT,
  /** There, not yet counted and signed for 到达. */
  ARRIVED,
  /** Received and signed for 签收. */
  SIGNED,
  /** Given out to those who need them 发放. */
  DISTRIBUTED,
  /** What is used again or lent has to come back 待归还. */
  RETURN_DUE,
  /** It came back 已归还. */
  RETURNED,
  /** Used up 已消耗. */
  CONSUMED,
  /** Given up, with the reason 核销. */
  WRITTEN_OFF,
  /** Nothing left to do 办结. */
  SETTLED,
  /** Refused by the owner of the depot 驳回. */
  REJECTED,
  /** Called off. */
  CANCELLED;

  /** Steps that are only noted: they move no stock and need nothing but words. */
  static final Set<TransferState> NOTED =
      EnumSet.of(REJECTED, PICKED, LOADED, ARRIVED, DISTRIBUTED, CONSUMED, WRITTEN_OFF);

  /** Whether another state can still come of this one, by one step or several. */
  boolean before(TransferState later) {
    return Arrays.stream(values())
        .filter(next -> next != this && leadsTo(next))
        .anyMatch(next -> next == later || next.before(later));
  }

  /** Whether it can go on to another state. */
  public boolean leadsTo(TransferState next) {
    return switch (this) {
      case REQUESTED -> next == APPROVED || next == REJECTED || next == ISSUED || next == CANCELLED;
      case APPROVED -> next == ISSUED || next == CANCELLED;
      case ISSUED -> next == PICKED || next == LOADED || next == IN_TRANSIT || next == CANCELLED;
      case PICKED -> next == LOADED || next == IN_TRANSIT || next == CANCELLED;
      case LOADED -> next == IN_TRANSIT || next == CANCELLED;
      case IN_TRANSIT -> next == ARRIVED || next == SIGNED;
      case ARRIVED -> next == SIGNED;
      case SIGNED -> next == DISTRIBUTED || next == SETTLED || next == RETURN_DUE || next.ends();
      case DISTRIBUTED -> next == SETTLED || next == RETURN_DUE || next.ends();
      // Another day may be agreed on.
      case RETURN_DUE -> next == RETURN_DUE || next == RETURNED || next.ends();
      case RETURNED, CONSUMED, WRITTEN_OFF -> next == SETTLED;
      case SETTLED, REJECTED, CANCELLED -> false;
    };
  }

  /**
   * Whether a step is on record beside it and leaves it as it is: that goods were given out is true
   * whether or not they have to come back, and whatever became of them since.
   */
  boolean notes(TransferState step) {
    return step == DISTRIBUTED && (this == RETURN_DUE || returnOver());
  }

  /** Whether it says what became of the goods without their coming back. */
  private boolean ends() {
    return this == CONSUMED || this == WRITTEN_OFF;
  }

  /** Whether it is known what became of goods that had to come back. */
  boolean returnOver() {
    return this == RETURNED || ends() || this == SETTLED;
  }

  /** Whether something is still to be done about it. */
  public boolean open() {
    return this != SETTLED && !calledOff();
  }

  /** Whether nothing is to come of it: refused or called off. */
  public boolean calledOff() {
    return this == REJECTED || this == CANCELLED;
  }

  /** Whether the goods are still in the ledger of the depot and wanted. */
  public boolean waiting() {
    return this == REQUESTED || this == APPROVED;
  }

  /** Whether somebody still waits for the goods. */
  public boolean owed() {
    return waiting() || underway();
  }

  /** Whether goods are out of the depot and not yet signed for. */
  public boolean underway() {
    return loading() || this == IN_TRANSIT || this == ARRIVED;
  }

  /** Whether goods are ordered and have not left the yard. */
  public boolean loading() {
    return this == ISSUED || this == PICKED || this == LOADED;
  }
}
