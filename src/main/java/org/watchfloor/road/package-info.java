/**
 * The roads of the district 道路: how long a team, a depot or a shelter is away, which way to go, how
 * far help gets in a quarter of an hour, with every closure that is on the map honoured.
 *
 * <p>Invariants: nobody waits for the graph: while it is built, or where there is none, answers are
 * straight-line estimates and say so; an answer names how many closures it honours and when they
 * were gathered; closures come from {@link org.watchfloor.road.RoadBlockSource}s and are never kept
 * here. Legal basis: 突发事件应对法 §72 (控制、封锁、紧急配送).
 *
 * <p>Enter at {@link org.watchfloor.road.RoadService}; the reckoning itself is in {@link
 * org.watchfloor.geo.road.Roads}.
 */
@NullMarked
package org.watchfloor.road;

import org.jspecify.annotations.NullMarked;
