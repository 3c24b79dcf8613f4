package org.watchfloor.order.callout;

/** What came of one call, in the order of the keys. */
public enum CallResult {
  /** Said that it is understood 已收到. */
  ACKNOWLEDGED,
  /** Answered everything the first reply must 已首次回复. */
  REPLIED,
  /** Nobody answered 无人接听. */
  NO_ANSWER,
  /** Engaged 占线. */
  BUSY,
  /** Switched off, out of range 无法接通. */
  NO_SIGNAL,
  /** Rang off 拒接. */
  REFUSED,
  /** Somebody else's number, or none at all 号码有误. */
  WRONG_NUMBER,
  /** Told that it is not on duty 不在岗. */
  OFF_DUTY,
  /** Somebody else took it and will pass it on 已托转告. */
  TOLD_OTHER,
  /** A message is on its way 已发未读. */
  SENT,
  /** The message was read 已读未复. */
  READ,
  /** The reply is not good enough: call again 回复不合要求. */
  NOT_ENOUGH,
  /** The network says that the message is on the telephone; nobody has read it yet 已送达. */
  DELIVERED,
  /** The message is not on the telephone and will not be 未送达. */
  UNDELIVERED;

  /** Whether a peer tells it and not somebody who called. */
  public boolean told() {
    return this == DELIVERED || this == UNDELIVERED;
  }

  /** Whether nothing came through. */
  public boolean failed() {
    return compareTo(NO_ANSWER) >= 0 && compareTo(OFF_DUTY) <= 0;
  }

  /** Whether somebody spoke, so that who it was matters. */
  public boolean heard() {
    return this == ACKNOWLEDGED
        || this == REPLIED
        || this == OFF_DUTY
        || this == TOLD_OTHER
        || this == NOT_ENOUGH;
  }
}
