package org.watchfloor.shelter.arrival;

/** Where somebody went who left a shelter. */
public enum Leave {
  /** Home 回家. */
  HOME,
  /** To relatives or friends 投亲靠友. */
  RELATIVES,
  /** To a hospital 就医. */
  HOSPITAL,
  /** Elsewhere, said in words 其他. */
  OTHER
}
