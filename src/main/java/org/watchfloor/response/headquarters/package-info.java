/**
 * The headquarters of a response 战时指挥部: the posts its plan names, who holds each and who stands in,
 * and every transfer of a post, above all of command.
 *
 * <p>If the plan fills in a command structure (1+6+8+10, 1618, …), each place it counts is a post
 * too; a place the plan does not name stays without a name.
 *
 * <p>Invariants: the posts are those of the plan the response was started on, from the moment it is
 * in force on; nothing has to be set up. A post that has a holder changes hands by a transfer with
 * a reason only. A transfer is announced at every seat until that seat has acknowledged it; who
 * wrote it has. Two transfers made apart leave a contradiction; the later counts. Names are what
 * the hall typed, and are never shown on the wall.
 *
 * <p>Enter at {@link org.watchfloor.response.headquarters.HeadquartersService}.
 */
@NullMarked
package org.watchfloor.response.headquarters;

import org.jspecify.annotations.NullMarked;
