package org.watchfloor.order.callout.roll;

import java.util.Set;

/** Numbers that were wrong when they were called last, as the call-outs before tell. */
public interface WrongNumbers {

  /** All of them. Reads the store; not on the JavaFX thread. */
  Set<String> numbers();
}
