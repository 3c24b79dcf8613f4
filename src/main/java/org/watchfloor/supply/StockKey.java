package org.watchfloor.supply;

/**
 * Names a line of stock: what, where, and how it is kept.
 *
 * @param depot the number of the depot
 * @param item the code of the goods
 * @param mode how it is kept
 */
public record StockKey(String depot, String item, ReserveMode mode) {
  private static final char BETWEEN = '|';

  /** The id of the subject. */
  public String id() {
    return depot + BETWEEN + item + BETWEEN + mode;
  }

  /** Reads an {@link #id}. */
  public static StockKey parse(String id) {
    int last = id.lastIndexOf(BETWEEN);
    int first = id.lastIndexOf(BETWEEN, last - 1);
    return new StockKey(
        id.substring(0, first),
        id.substring(first + 1, last),
        ReserveMode.valueOf(id.substring(last + 1)));
  }
}
