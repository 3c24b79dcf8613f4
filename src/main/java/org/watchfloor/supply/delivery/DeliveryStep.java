package org.watchfloor.supply.delivery;

/**
 * One line of the directions.
 *
 * @param words what to do, in the language of the hall that laid it down
 * @param road along which road; empty if it has no name
 * @param metres how far
 */
public record DeliveryStep(String words, String road, long metres) {}
