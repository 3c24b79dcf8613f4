package org.watchfloor.order.channel.call;

/** What an exchange said of a call, in its order. */
public enum CallStage {
  /** The officer's own telephone rings 本席话机振铃. */
  OWN_RINGING,
  /** It was picked up 本席已摘机. */
  OWN_ANSWERED,
  /** The exchange dials 正在接通. */
  TRYING,
  /** It rings there 对方振铃. */
  RINGING,
  /** Somebody picked up there, or the exchange says so 已接通. */
  ANSWERED,
  /** The exchange took the call over and says no more 交换机已转接. */
  PUT_THROUGH,
  /** Engaged 占线. */
  BUSY,
  /** Nobody picked up 无人接听. */
  NO_ANSWER,
  /** Rang off 拒接. */
  REJECTED,
  /** Switched off, out of range, no line 无法接通. */
  UNREACHABLE,
  /** No such number 空号. */
  WRONG_NUMBER;

  /** Whether the exchange has said its last of whom was called. */
  public boolean last() {
    return compareTo(ANSWERED) >= 0;
  }
}
