package org.watchfloor.document.review;

/** A way from one step of the record to another, whose time can be measured. */
public enum Stretch {
  /** It happened, and was told to this desk. */
  OCCURRED_RECEIVED,
  /** It was told to this desk, and reported to the level above for the first time. */
  RECEIVED_REPORTED,
  /** A warning came, and somebody called out because of it answered. */
  WARNED_ANSWERED,
  /** An order was issued, and a unit reported on it. */
  ORDERED_CHECKED,
  /** Two entries contradicted each other, and that was settled. */
  CONTRADICTED_SETTLED,
  /** It was told to this desk, and the first thing was decided: a response, an order, a team. */
  RECEIVED_DECIDED,
  /** A team was sent, and left. */
  ASSIGNED_DEPARTED,
  /** An evacuation was called, and a household had left. */
  CALLED_EVACUATED
}
