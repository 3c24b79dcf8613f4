/**
 * Who and what to send to an incident: the kind of incident says what is needed, the teams and
 * depots around it say what there is, and the officer decides.
 *
 * <p>Invariants: what an incident needs is data ({@code dispatch/needs.yaml}), never a condition in
 * Java; every team that is recommended, left out or missing has a reason one can read; times are by
 * road with the closures honoured, or straight-line estimates that say so. Nothing is sent by
 * itself. Rules: 突发事件应对法 §72 (rescue by trained teams, goods moved at once).
 *
 * <p>Enter at {@link org.watchfloor.incident.dispatch.DispatchService}.
 */
@NullMarked
package org.watchfloor.incident.dispatch;

import org.jspecify.annotations.NullMarked;
