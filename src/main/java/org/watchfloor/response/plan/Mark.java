package org.watchfloor.response.plan;

import java.util.Optional;

/**
 * How sure a line of a plan is, and where it comes from.
 *
 * @param status how sure
 * @param source the text it follows, as in 突发事件应对法 §72; empty where none is named
 */
public record Mark(BasisStatus status, Optional<String> source) {
  /** A mark without a source. */
  public static Mark of(BasisStatus status) {
    return new Mark(status, Optional.empty());
  }
}
