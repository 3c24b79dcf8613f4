package org.watchfloor.order.callout.roll;

/**
 * What an officer must know of somebody on a list before calling.
 *
 * @param kind what
 * @param detail a number, a place; may be empty
 */
public record Mark(Kind kind, String detail) {

  /** What there is to know. */
  public enum Kind {
    /** The register has no number 无号码. */
    NO_NUMBER,
    /** The post is not in the register of contacts 通讯录无此岗位. */
    NOT_REGISTERED,
    /** Only units elsewhere have a post of this title; how many 说不准是谁. */
    UNCLEAR,
    /** On the roster, but not of the shift that is on duty; is called like anybody 不在当班名单. */
    OFF_DUTY,
    /** No way works but going there: the network is down 断网，只能派人. */
    CUT_OFF,
    /** The network of the place is down; satellite and radio first 当地断网. */
    NETWORK_DOWN,
    /** The number was wrong when it was called last 号码上次有误. */
    WRONG_BEFORE,
    /** None of the posts that are wanted; another of the unit instead 无所列岗位，改叫. */
    INSTEAD;

    /** Whether there is nothing to dial, so that it goes one level up at once. */
    public boolean blocks() {
      return this == NO_NUMBER || this == NOT_REGISTERED || this == UNCLEAR || this == CUT_OFF;
    }
  }
}
