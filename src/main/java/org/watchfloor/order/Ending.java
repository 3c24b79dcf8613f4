package org.watchfloor.order;

/**
 * How an order ended.
 *
 * @param kind how
 * @param words the conclusion or the reason
 * @param open how many units had not been accepted then
 * @param act who ended it and when
 */
public record Ending(Kind kind, String words, long open, OrderAct act) {

  /** How an order can end. */
  public enum Kind {
    /** Done 办结. */
    CLOSED,
    /** No longer asked for 撤回. */
    WITHDRAWN
  }
}
