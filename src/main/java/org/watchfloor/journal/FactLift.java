package org.watchfloor.journal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.UnaryOperator;

/**
 * Turns the stored data of an old version of a fact into the next version when it is read; entries
 * themselves are never rewritten.
 *
 * @param fact the fact's simple name
 * @param from the version it reads; it gives version {@code from + 1}
 * @param lift a pure change of the data
 */
public record FactLift(String fact, int from, UnaryOperator<ObjectNode> lift) {

  /** Reads a version that lacks only components which may be absent. */
  public static FactLift same(String fact, int from) {
    return new FactLift(fact, from, UnaryOperator.identity());
  }
}
