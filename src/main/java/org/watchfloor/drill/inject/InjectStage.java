package org.watchfloor.drill.inject;

/** How far an inject is. */
public enum InjectStage {
  /** It comes at a moment that is known. */
  ARMED,
  /** It was let go; nobody took it up. */
  RELEASED,
  /** Somebody took it up. */
  TAKEN,
  /** It does not come in this run. */
  PASSED_OVER
}
