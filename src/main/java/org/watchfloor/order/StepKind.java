package org.watchfloor.order;

/** What can be known of an order at one unit, in the order in which it happens. */
public enum StepKind {
  /** It is there 送达. */
  DELIVERED,
  /** Somebody read or heard it 阅知. */
  READ,
  /** The unit answers for having it 签收. */
  SIGNED,
  /** The unit says what was done 反馈. */
  REPORTED,
  /** The headquarters is content with that 认可. */
  ACCEPTED,
  /** The headquarters is not: do it again 退回. */
  RETURNED;

  /** Whether it can happen only once for each text of an order. */
  boolean once() {
    return compareTo(SIGNED) <= 0;
  }

  /** Whether it is for the headquarters to do, not for the unit. */
  public boolean ofHeadquarters() {
    return this == ACCEPTED || this == RETURNED;
  }
}
