package org.watchfloor.supply;

/**
 * A depot that has some goods.
 *
 * @param depot the depot
 * @param line how much it has
 * @param metres how far it is along the great circle
 */
public record NearbyStock(Depot depot, StockLine line, double metres) {}
