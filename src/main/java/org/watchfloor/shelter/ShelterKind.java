package org.watchfloor.shelter;

/** Whether a shelter has a roof: an earthquake shelter must be outdoors or checked first. */
public enum ShelterKind {
  /** Indoors 室内. */
  INDOOR,
  /** Outdoors 室外. */
  OUTDOOR
}
