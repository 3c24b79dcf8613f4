package org.watchfloor.library;

import java.time.Instant;
import java.util.Optional;

/**
 * A case as it stands.
 *
 * @param id the number of the incident it was made of
 * @param text what it tells
 * @param removed what was taken out of it
 * @param by who kept it
 * @param at when
 * @param withdrawn why it was taken out; empty if it stands
 */
public record Case(
    String id, CaseText text, Removed removed, String by, Instant at, Optional<String> withdrawn) {

  /** Whether it stands. */
  public boolean stands() {
    return withdrawn.isEmpty();
  }
}
