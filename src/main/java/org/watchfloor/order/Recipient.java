package org.watchfloor.order;

/**
 * A unit an order is addressed to, with the name it had then: another station may not have it in
 * its register.
 *
 * @param unit its number in the district
 * @param name what it is called
 */
public record Recipient(String unit, String name) {}
