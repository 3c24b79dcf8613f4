package org.watchfloor.supply.reserve;

/** What a quota of goods is kept for. */
public enum Measure {
  /** Ten thousand people 每万人. */
  TEN_THOUSAND_PEOPLE,
  /** A kilometre of dike 每公里堤防. */
  KM_DIKE,
  /** A sluice or pumping station 每座水闸、泵站. */
  SLUICE,
  /** The dam of a reservoir 每座水库. */
  RESERVOIR
}
