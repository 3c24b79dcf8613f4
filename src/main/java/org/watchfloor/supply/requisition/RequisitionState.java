package org.watchfloor.supply.requisition;

/** What became of property that was taken. */
public enum RequisitionState {
  /** In use 征用中. */
  IN_USE,
  /** Back with its owner, in order 已归还. */
  RETURNED,
  /** Used up or lost 已耗用. */
  USED_UP,
  /** Back, or not, but damaged 已损毁. */
  DAMAGED,
  /** The owner was compensated, or it was agreed that nothing is owed 已补偿. */
  COMPENSATED,
  /** The certificate was written by mistake 已作废. */
  VOID;

  /** Whether it can go on to another state. */
  public boolean leadsTo(RequisitionState next) {
    return switch (this) {
      case IN_USE -> next.ends() || next == VOID;
      case RETURNED, USED_UP, DAMAGED -> next == COMPENSATED;
      case COMPENSATED, VOID -> false;
    };
  }

  /** Whether it says what became of the property. */
  public boolean ends() {
    return this == RETURNED || this == USED_UP || this == DAMAGED;
  }

  /** Whether something is still owed to the owner: the property, or compensation. */
  public boolean open() {
    return this == IN_USE || ends();
  }
}
