package org.watchfloor.response;

/** What is done with a response. */
public enum ResponseAct {
  PROPOSE,
  DECLINE,
  START,
  RAISE,
  LOWER,
  END
}
