package org.watchfloor.region.outage;

/** How it stands with a strand. */
public enum StrandState {
  /** Known to be out 断. */
  DOWN,
  /** Nobody knows 不明: also where nobody ever said anything. */
  UNKNOWN,
  /** Known to work 通. */
  UP
}
