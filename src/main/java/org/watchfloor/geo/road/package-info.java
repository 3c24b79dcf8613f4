/**
 * Roads: how long a way takes, which way it goes, how far one gets, and why one does not get there.
 * The graph is built from an OpenStreetMap extract with GraphHopper and kept in a folder of the
 * data folder; closures are laid over it at run time and never written into it.
 *
 * <p>Invariants: a graph is taken into use only when it is whole, and checked before it is read;
 * all answers are pure functions of network, obstacles, vehicle and conditions; a place that cannot
 * be reached is an answer with its reason, never an exception; minutes from one place are the same
 * whether asked alone, for many, or as a circle. Points are WGS 84. Speeds are data ({@code
 * road/speeds.yaml}), read with file, line and reason.
 *
 * <p>Enter at {@link org.watchfloor.geo.road.RoadFolder} for a network and at {@link
 * org.watchfloor.geo.road.Roads} for questions to it.
 */
@NullMarked
package org.watchfloor.geo.road;

import org.jspecify.annotations.NullMarked;
