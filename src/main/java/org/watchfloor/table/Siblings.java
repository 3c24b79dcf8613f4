package org.watchfloor.table;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The rows that come in with a row, for registers whose rows name each other: an area its parent, a
 * unit the unit above it. Only rows that are themselves accepted or unchanged count; when one that
 * was asked for turns out to be refused, the rows are judged again without it. One thread.
 */
public final class Siblings {
  private final Map<String, TypedRow> byIdentity;
  private final Set<String> asked = new HashSet<>();

  Siblings(Map<String, TypedRow> byIdentity) {
    this.byIdentity = byIdentity;
  }

  /**
   * Whether the file brings a row of this identity.
   *
   * @param id the value of the identity column; several are joined by {@code /} in the order of
   *     {@link Register#columns}, an empty one as nothing
   */
  public boolean contains(String id) {
    asked.add(id);
    return byIdentity.containsKey(id);
  }

  /** Whether the answer about this row was ever asked for. */
  boolean wasAsked(String id) {
    return asked.contains(id);
  }
}
