package org.watchfloor.shelter.arrival;

/**
 * A row of a file of arrivals.
 *
 * @param shelter the number of the shelter
 * @param newcomer who came
 * @param family the same word for those who came as one; empty for somebody alone
 * @param over why although there is no room; may be empty
 */
record ArrivalRow(String shelter, Newcomer newcomer, String family, String over) {}
