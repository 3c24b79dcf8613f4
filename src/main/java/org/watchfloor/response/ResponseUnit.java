package org.watchfloor.response;

/**
 * Whose response it can be.
 *
 * @param id the station's id for the headquarters itself; else the number of a unit or the code of
 *     an area of the district
 * @param name what it is called; the id for the headquarters itself
 * @param area the name of the area it answers for; empty if none is known
 * @param township whether it is a unit of the district, not the headquarters itself
 */
public record ResponseUnit(String id, String name, String area, boolean township) {}
