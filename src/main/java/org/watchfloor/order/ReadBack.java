package org.watchfloor.order;

/** Whether who took an order by voice said it back. */
public enum ReadBack {
  /** Said back and right 复诵无误. */
  RIGHT,
  /** Not said back 未复诵. */
  NOT_DONE
}
