package org.watchfloor.shelter.want;

import org.watchfloor.supply.SupplyItem;

/**
 * What a shelter needs of some goods.
 *
 * @param goods what they are called in the norm
 * @param unit what the norm counts them in
 * @param need how much is needed, in that unit
 * @param covered how much of it stands there, is in use there and comes back, is on its way or was
 *     asked for, in that unit
 * @param item the goods of the catalogue to ask for
 * @param ask how many of the item to ask for, in its own unit; 0 where nothing is missing
 */
public record Want(String goods, String unit, long need, long covered, SupplyItem item, long ask) {}
