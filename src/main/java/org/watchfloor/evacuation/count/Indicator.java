package org.watchfloor.evacuation.count;

/** What people are counted as; never one for the other. */
public enum Indicator {
  /** Moved out of danger before or during it 紧急避险转移. */
  EVACUATED,
  /** Cannot live at home, settled in places for many 紧急转移安置（集中）. */
  RESETTLED_TOGETHER,
  /** Cannot live at home, settled with relatives or in hired places 紧急转移安置（分散）. */
  RESETTLED_APART,
  /** Needs relief to live 需紧急生活救助. */
  RELIEF
}
