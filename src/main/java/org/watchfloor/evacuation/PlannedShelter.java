package org.watchfloor.evacuation;

/** A household and the shelter it is to go to, by their numbers. */
public record PlannedShelter(String household, String shelter) {}
