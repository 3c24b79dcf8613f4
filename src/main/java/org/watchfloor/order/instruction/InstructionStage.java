package org.watchfloor.order.instruction;

/** How far it is with a leader's instruction, least far first. */
public enum InstructionStage {
  /** No order was made of it 待转办. */
  TO_PASS,
  /** An order made of it is open 办理中. */
  RUNNING,
  /** The orders made of it are ended, and the leader was not told for good 待答复. */
  TO_ANSWER,
  /** The leader was told 已答复. */
  ANSWERED,
  /** The leader was told and is content 领导已认可. */
  CONTENT
}
