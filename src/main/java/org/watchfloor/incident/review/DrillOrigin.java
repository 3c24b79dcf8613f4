package org.watchfloor.incident.review;

/**
 * Where a lesson that was drawn in a drill comes from.
 *
 * @param station the id of the drill's record
 * @param title what was practised
 * @param incident the incident of the drill
 * @param lesson the lesson's id there
 */
public record DrillOrigin(String station, String title, String incident, String lesson) {}
