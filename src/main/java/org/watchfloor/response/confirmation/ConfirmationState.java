package org.watchfloor.response.confirmation;

/** How a request for a second officer stands. An answer is given once. */
public enum ConfirmationState {
  /** Waits for an answer. */
  PENDING,
  /** Confirmed, and carried out with it. */
  CONFIRMED,
  /** Refused with a reason. */
  REFUSED,
  /** Taken back. */
  WITHDRAWN
}
