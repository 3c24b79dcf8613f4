package org.watchfloor.warning.reading;

/**
 * What a threshold is called, and how far a station has got that reaches it. Reaching is enough: in
 * these rules "or more" includes the number itself.
 */
public enum Mark {
  /** Patrols begin 设防. */
  PATROL(Exceedance.PATROL),
  /** Danger to dikes is possible 警戒. */
  WARNING(Exceedance.WARNING),
  /** The works are guaranteed up to here 保证. */
  GUARANTEE(Exceedance.GUARANTEE),
  /** The highest ever measured 历史最高. */
  RECORD(Exceedance.RECORD),
  /** What a reservoir must not exceed in the flood season without an order 汛限. */
  FLOOD_LIMIT(Exceedance.WARNING),
  /** The highest level planned for holding back a flood 防洪高. */
  FLOOD_STORAGE(Exceedance.GUARANTEE),
  /** The level the works were designed for 设计洪水位. */
  DESIGN_FLOOD(Exceedance.GUARANTEE),
  /** The level the works were checked for 校核洪水位. */
  CHECK_FLOOD(Exceedance.RECORD),
  /** People get ready to move 准备转移. */
  MOVE_READY(Exceedance.WARNING),
  /** People move at once 立即转移. */
  MOVE_NOW(Exceedance.GUARANTEE);

  private final Exceedance reached;

  Mark(Exceedance reached) {
    this.reached = reached;
  }

  /** How far a station has got that reaches it. */
  public Exceedance reached() {
    return reached;
  }
}
