package org.watchfloor.supply;

/**
 * So much of some goods that comes in or goes out with others.
 *
 * @param item the code of the goods
 * @param batch the batch and how much of it, above 0; a batch without name and last day stands for
 *     goods that are not told apart, going out for those that expire soonest
 */
public record GoodsMove(String item, StockBatch batch) {

  /** Whether a batch is named that it has to be. */
  boolean named() {
    return !batch.batch().isEmpty() || batch.expiry() != null;
  }
}
