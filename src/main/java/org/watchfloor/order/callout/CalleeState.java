package org.watchfloor.order.callout;

/** How far it is with one of a call-out. */
public enum CalleeState {
  /** Not called yet 待叫. */
  WAITING,
  /** Nothing to dial 无法叫. */
  BLOCKED,
  /** Somebody said that it is not on duty: calling again is no use 不在岗. */
  OFF_DUTY,
  /** A message is on its way 已发未读. */
  SENT,
  /** The message is on the telephone; nobody has said that it was read 已送达未读. */
  DELIVERED,
  /** The message did not get there: telephone 消息未送达. */
  UNDELIVERED,
  /** The message was read 已读未复. */
  READ,
  /** Called, and not reached 未叫通. */
  TRYING,
  /** Somebody else passes it on 已托转告. */
  TOLD,
  /** Reached; the first reply is still owed 待首次回复. */
  REACHED,
  /** The first reply was not good enough 须再叫. */
  NOT_ENOUGH,
  /** Reached, and nothing more is owed 已叫应. */
  DONE;

  /** Whether it was heard from. */
  public boolean reached() {
    return this == REACHED || this == NOT_ENOUGH || this == DONE;
  }
}
