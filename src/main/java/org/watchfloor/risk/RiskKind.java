package org.watchfloor.risk;

/** What can go wrong at a risk point. */
public enum RiskKind {
  /** Street or underpass that floods 易涝点. */
  WATERLOGGING,
  /** Slope that may slide 地质灾害点. */
  GEOLOGICAL,
  /** House that may collapse 危房. */
  UNSAFE_HOUSE,
  /** Small reservoir or hill pond 山塘水库. */
  RESERVOIR,
  /** Sea wall 海塘. */
  SEAWALL,
  /** Harbour where boats shelter 港口避风. */
  HARBOUR
}
