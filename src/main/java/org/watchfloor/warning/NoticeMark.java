package org.watchfloor.warning;

/** What an officer should know about how a message was read. */
public enum NoticeMark {
  /** It did not say until when it holds; the usual time was assumed. */
  EXPIRY_ASSUMED,
  /** A time of it could not be understood; the next best was taken. */
  TIME_UNREADABLE,
  /** It did not say when it was sent; the time in its identifier was taken. */
  TIME_FROM_IDENTIFIER,
  /** Its times had no offset; Beijing time was taken. */
  OFFSET_ASSUMED,
  /** Its code stands for something else than its name; the name was taken. */
  CODE_DIFFERS,
  /** Neither its code nor its name is in the table. */
  KIND_UNKNOWN,
  /** The colour was taken from its headline. */
  COLOUR_FROM_HEADLINE,
  /** The colour was concluded from the grade of CAP 1.2. */
  COLOUR_FROM_GRADE,
  /** Headline and severity name different colours. */
  COLOUR_DIFFERS,
  /** It names no colour that is known. */
  COLOUR_UNKNOWN,
  /** Its areas have different colours; the highest counts for all of it. */
  COLOURS_MIXED,
  /** It was not clear whether latitude or longitude comes first; the numbers told. */
  ORDER_SNIFFED,
  /** A shape of it could not be read and was left out. */
  SHAPE_DROPPED,
  /** Its identifier was used before, for another text. */
  IDENTIFIER_AGAIN,
  /** An officer took it down from the telephone. */
  TYPED
}
