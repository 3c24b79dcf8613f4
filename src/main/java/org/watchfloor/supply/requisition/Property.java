package org.watchfloor.supply.requisition;

/**
 * One kind of property that is taken.
 *
 * @param name what it is, with what tells it apart: plate, hull number
 * @param quantity how many, above 0
 * @param unit in what it is counted; may be empty
 */
public record Property(String name, long quantity, String unit) {}
