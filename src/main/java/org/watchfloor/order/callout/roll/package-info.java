/**
 * Who is called out 叫应名单: resolved at the moment of calling from the registers of units and
 * contacts, the duty roster, the posts of headquarters in force and the posts that answer for risk
 * points.
 *
 * <p>Invariants: nobody is left out in silence. Who is off duty, has no number, is not in the
 * register, or lives where the network is down stands on the list with that reason; a place nobody
 * is registered for is named among the gaps. Each post stands on a list once. No person's name is
 * needed: a post is called. Source: the responsibility register of the seed documents (domain brief
 * QP33), recipients from the roster at the time of sending.
 *
 * <p>Enter at {@link org.watchfloor.order.callout.roll.RollCaller}.
 */
@NullMarked
package org.watchfloor.order.callout.roll;

import org.jspecify.annotations.NullMarked;
