package org.watchfloor.supply;

import org.watchfloor.geo.road.Travel;

/**
 * A depot that has some goods.
 *
 * @param depot the depot
 * @param line how much it has
 * @param available how much of it can be given out now, nothing expired
 * @param way how it would come from there: by road, a straight line marked as one, or not at all
 */
public record NearbyStock(Depot depot, StockLine line, long available, Travel way) {}
