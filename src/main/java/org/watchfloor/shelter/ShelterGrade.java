package org.watchfloor.shelter;

/** Which level of government runs a shelter (GB/T 44013-2024). */
public enum ShelterGrade {
  /** District or county 区级. */
  DISTRICT,
  /** Township or subdistrict 镇街级. */
  TOWN,
  /** Village or community 村社级. */
  VILLAGE
}
