package org.watchfloor.drill.practice;

import java.time.Instant;
import org.watchfloor.drill.scenario.Inject;

/**
 * Something the simulated desk is going to do.
 *
 * @param at when, by the clock of the drill
 * @param inject what it answers
 * @param expected which of the expected acts; -1 for taking it up
 */
public record Doing(Instant at, Inject inject, int expected) {}
