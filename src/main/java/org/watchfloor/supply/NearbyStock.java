package org.watchfloor.supply;

/**
 * A depot that has some goods.
 *
 * @param depot the depot
 * @param line how much it has
 * @param available how much of it can be given out now, nothing expired
 * @param metres how far it is along the great circle
 */
public record NearbyStock(Depot depot, StockLine line, long available, double metres) {}
