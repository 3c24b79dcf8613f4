/**
 * What is to happen in a drill and when, and what the desk is expected to do about it: the list of
 * injects 情景注入 (MSEL) of a file in YAML.
 *
 * <p>Invariants: a scenario is read whole or not at all, every fault with file, line, reason and
 * remedy; it is the director's alone and in no record before an inject is let go; with the same
 * seed it is the same scenario. {@code docs/decisions/0046} and {@code scenario.schema.json}.
 *
 * <p>Enter at {@link org.watchfloor.drill.scenario.ScenarioReader}.
 */
@NullMarked
package org.watchfloor.drill.scenario;

import org.jspecify.annotations.NullMarked;
