package org.watchfloor.shelter.arrival;

/** What a person needs in a shelter; more in words stands with the person, encrypted. */
public enum Need {
  /** Milk, nappies 婴儿用品. */
  INFANT,
  /** Pregnant, or just gave birth 孕产妇. */
  PREGNANT,
  /** A wheelchair, help to walk 行动不便. */
  WHEELCHAIR,
  /** Medicine every day 长期用药. */
  MEDICINE,
  /** Ill or hurt 伤病. */
  ILL,
  /** A child, an old person without anybody 无人陪护. */
  ALONE
}
