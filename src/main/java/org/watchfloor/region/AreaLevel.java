package org.watchfloor.region;

/** The three levels of areas a district keeps, from above. */
public enum AreaLevel {
  /** District or county 区县: digits 1–6 of the code are its own. */
  COUNTY(6),
  /** Township or subdistrict 乡镇、街道: digits 1–9. */
  TOWN(9),
  /** Village or community 村社: all twelve digits. */
  VILLAGE(12);

  private final int digits;

  AreaLevel(int digits) {
    this.digits = digits;
  }

  /** How many leading digits of a code name an area of this level. */
  public int digits() {
    return digits;
  }
}
