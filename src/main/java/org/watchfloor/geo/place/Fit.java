package org.watchfloor.geo.place;

/** How well a name fits what was typed, the best first. */
public enum Fit {
  /** The whole name as typed. */
  EXACT,
  /** The name begins as typed. */
  PREFIX,
  /** Pinyin or initials of the whole name. */
  SPELLED_WHOLE,
  /** Pinyin or initials of the beginning. */
  SPELLED_PREFIX,
  /** The typed characters stand somewhere inside. */
  INSIDE,
  /** Pinyin or initials of something inside. */
  SPELLED_INSIDE,
  /** Nearly so: a wrong, missing or superfluous sign, or one that is only read alike. */
  SIMILAR
}
