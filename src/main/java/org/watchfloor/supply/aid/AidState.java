package org.watchfloor.supply.aid;

/** How far a request for aid is. */
public enum AidState {
  /** Written, not yet sent 拟稿. */
  DRAFT,
  /** With the partner 已发出. */
  SENT,
  /** The partner gives all of it or a part 已同意. */
  ACCEPTED,
  /** The partner gives nothing 未能支援. */
  REFUSED,
  /** On its way to us 在途. */
  IN_TRANSIT,
  /** In our depot 已到达. */
  ARRIVED,
  /** Back with its owner, or it was said what became of the rest 已归还. */
  RETURNED,
  /** No longer wanted 已取消. */
  CANCELLED;

  /** Whether it can go on to another state; that the goods left may go untold. */
  public boolean leadsTo(AidState next) {
    return switch (this) {
      case DRAFT -> next == SENT || next == CANCELLED;
      case SENT -> next == ACCEPTED || next == REFUSED || next == CANCELLED;
      case ACCEPTED -> next == IN_TRANSIT || next == ARRIVED || next == CANCELLED;
      case IN_TRANSIT -> next == ARRIVED;
      // Goods may come and go back in parts.
      case ARRIVED -> next == ARRIVED || next == RETURNED;
      case REFUSED, RETURNED, CANCELLED -> false;
    };
  }

  /** Whether the goods are still to come. */
  public boolean awaited() {
    return this == DRAFT || this == SENT || this == ACCEPTED || this == IN_TRANSIT;
  }
}
