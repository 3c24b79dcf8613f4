package org.watchfloor.supply;

/** How a reserve is kept. */
public enum ReserveMode {
  /** Goods in the depot 实物储备. */
  PHYSICAL,
  /** Goods a trader has agreed to deliver 协议储备: not in hand until confirmed. */
  AGREEMENT,
  /** Goods a factory has agreed to make 产能储备. */
  CAPACITY
}
