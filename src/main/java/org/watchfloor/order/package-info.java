/**
 * Orders 指令: who must do what by when, and what became of it at every single unit, from issued to
 * closed.
 *
 * <p>Invariants: an order has exactly one lead unit 牵头单位 and any number of assisting ones; issued,
 * delivered, read, signed, reported, accepted or sent back, closed are different facts, each with
 * its own time, channel and person, and none is ever assumed from another; a changed text or
 * deadline is a new revision that has to be signed anew; an order is closed only after the lead's
 * report was accepted; numbers come from one order book per station and year and are unique across
 * stations. Sources: the one-lead rule and the closed loop of the seed documents (domain brief
 * QP05, ZS06, ZS16); orders of a headquarters have the force of those of its government (突发事件应对法
 * §20).
 *
 * <p>Sub-packages: {@code chase} what is late and the three slips 三单; {@code message} an order as
 * words for radio, SMS and BeiDou; {@code instruction} leaders' instructions 批示; {@code callout}
 * calling people until they answer 叫应.
 *
 * <p>Enter at {@link org.watchfloor.order.OrderService}.
 */
@NullMarked
package org.watchfloor.order;

import org.jspecify.annotations.NullMarked;
