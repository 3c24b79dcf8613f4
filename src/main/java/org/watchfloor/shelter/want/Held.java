package org.watchfloor.shelter.want;

/**
 * Goods that were sent to a shelter.
 *
 * @param item the code of the goods
 * @param name what they are called
 * @param unit what they are counted in
 * @param there how much was signed for and not given out
 * @param used how much was given out or used up
 * @param underway how much is on its way
 */
public record Held(String item, String name, String unit, long there, long used, long underway) {}
