package org.watchfloor.evacuation.count;

import java.util.List;

/**
 * The three counts of an incident or of the whole district.
 *
 * @param incident the number of the incident; empty for the whole district
 * @param towns its townships, those with nobody counted last
 * @param total all of them together
 */
public record CountSheet(String incident, List<TownCount> towns, TownCount total) {
  /** What stands for the whole district: no incident has an empty number. */
  public static final String DISTRICT = "";

  public CountSheet {
    towns = List.copyOf(towns);
  }
}
