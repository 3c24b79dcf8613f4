/**
 * Which household goes to which shelter 安置去向: by capacity, time on roads that are open, what people
 * need and village by village. A question is an {@link
 * org.watchfloor.evacuation.assignment.AssignmentRequest}, from a file or made of a move's roster;
 * its answer names everybody's shelter, why, who has none and what was short, the cost to the last
 * digit and a bound below which nobody can go.
 *
 * <p>Invariants: nobody is put where there is no room, or where a pair is forbidden; nobody is
 * dropped silently; costs are decimals and never rounded; the same request, seed and effort give
 * the same answer. What is reckoned here is a proposal until an officer takes it over.
 */
@NullMarked
package org.watchfloor.evacuation.assignment;

import org.jspecify.annotations.NullMarked;
