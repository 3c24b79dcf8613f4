package org.watchfloor.shelter.want;

import org.watchfloor.supply.SupplyItem;

/**
 * What a shelter needs of some goods.
 *
 * @param goods what they are called in the norm
 * @param unit what the norm counts them in
 * @param need how much is needed, in that unit
 * @param item the goods of the catalogue to ask for
 * @param covered how much of the item stands there, is on its way or was asked for, in its own unit
 * @param ask how much to ask for; 0 where nothing is missing, or where the item is counted in
 *     another unit and an officer has to say
 * @param sameUnit whether the item is counted in the unit of the norm
 */
public record Want(
    String goods,
    String unit,
    long need,
    SupplyItem item,
    long covered,
    long ask,
    boolean sameUnit) {}
