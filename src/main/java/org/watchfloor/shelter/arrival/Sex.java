package org.watchfloor.shelter.arrival;

/** As an identity card says, or as was seen. */
public enum Sex {
  /** Not said. */
  UNKNOWN,
  /** Female 女. */
  FEMALE,
  /** Male 男. */
  MALE
}
