package org.watchfloor.supply;

/** Why stock changed; the sign of its quantity follows from it. */
public enum MoveKind {
  /** Taken into the depot 入库. */
  IN(1),
  /** Given out without a transfer 出库. */
  OUT(-1),
  /** Left with a transfer 调出. */
  TRANSFER_OUT(-1),
  /** Came with a transfer 调入. */
  TRANSFER_IN(1),
  /** Lost or broken 报损. */
  LOSS(-1),
  /** Came back after use 回收. */
  RECOVER(1),
  /** Difference found when counting 盘点: either sign. */
  COUNT(0),
  /** Thrown away, expired 报废. */
  SCRAP(-1),
  /** Held back for a purpose 预留: nothing moves, but less can be given out. */
  RESERVE(0);

  private final int sign;

  MoveKind(int sign) {
    this.sign = sign;
  }

  /** Whether what leaves is meant to be used, so that nothing expired may be among it. */
  boolean forUse() {
    return this == OUT || this == TRANSFER_OUT;
  }

  /** Whether an officer writes it down as a quantity that came or went. */
  public boolean byHand() {
    return switch (this) {
      case IN, OUT, LOSS, RECOVER, SCRAP -> true;
      case TRANSFER_OUT, TRANSFER_IN, COUNT, RESERVE -> false;
    };
  }

  /** Whether a change of that size can have this reason. */
  public boolean fits(long change) {
    return this != RESERVE && change != 0 && (sign == 0 || Long.signum(change) == sign);
  }

  /** The change that a quantity above 0 makes; a count needs its own sign. */
  public long change(long quantity) {
    return this == RESERVE ? 0 : sign < 0 ? -quantity : quantity;
  }
}
