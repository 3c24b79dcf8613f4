package org.watchfloor.order.message;

/** The parts of a message beside its number, the most important first. */
public enum MessagePart {
  /** By when it must be reported. */
  DEADLINE,
  /** How urgent it is. */
  URGENCY,
  /** What is to be done. */
  TEXT,
  /** Who answers for it. */
  LEAD,
  /** Which text of the order it is, where it was changed. */
  REVISION,
  /** In whose name. */
  POST,
  /** What it is about. */
  TITLE,
  /** Who helps. */
  ASSISTING,
  /** What it rests on. */
  BASIS
}
