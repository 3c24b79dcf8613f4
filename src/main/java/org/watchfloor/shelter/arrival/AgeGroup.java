package org.watchfloor.shelter.arrival;

/** Ages as a shelter counts them: who needs milk, a school, a bed below (limits are ours). */
public enum AgeGroup {
  /** Not said. */
  UNKNOWN,
  /** Up to 2 years 婴幼儿. */
  INFANT,
  /** 3 to 17 years 儿童. */
  CHILD,
  /** 18 to 59 years 成人. */
  ADULT,
  /** 60 years and more 老人. */
  OLD;

  private static final int CHILD_FROM = 3;
  private static final int ADULT_FROM = 18;
  private static final int OLD_FROM = 60;

  /**
   * The group of a year of birth.
   *
   * @param born the year; 0 if it is not known
   * @param year the present year
   */
  static AgeGroup of(int born, int year) {
    int age = year - born;
    if (born == 0) {
      return UNKNOWN;
    }
    if (age < CHILD_FROM) {
      return INFANT;
    }
    if (age < ADULT_FROM) {
      return CHILD;
    }
    return age < OLD_FROM ? ADULT : OLD;
  }
}
