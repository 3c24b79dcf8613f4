/**
 * The page 转移: who is not safe yet on top, by household and by the place they must leave; the moves
 * that are called; vessels on a second tab. The layer of the map, Ctrl+K.
 *
 * <p>Invariants: names, telephones and addresses are masked until the officer asks for them, and an
 * exported list stays masked; who is not safe comes before every number; the three counts stand
 * apart, each with its full name; the map shows counts at places and no name of a place or person.
 *
 * <p>Enter at {@link org.watchfloor.evacuation.view.EvacuationViewModule}.
 */
@NullMarked
package org.watchfloor.evacuation.view;

import org.jspecify.annotations.NullMarked;
