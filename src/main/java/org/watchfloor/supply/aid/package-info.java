/**
 * Mutual aid 互助支援: whom a district can ask for goods, the requests 支援请求单 it sends them, and what
 * goes back.
 *
 * <p>Invariants: one guarded step at a time, each with who and when; an answer may be smaller than
 * the question, an arrival smaller than the answer, never larger; what arrives in order comes into
 * a depot as a batch that is called after the request, and leaves it again when it goes back; what
 * has to be back by a day stands in the list of what is due until it is, or until somebody says
 * what became of the rest. Goods we lend go out by a transfer order to the partner, which then
 * always has to come back. Stations that wrote apart contradict each other in sight. Rules: 突发事件应对法
 * §45, and the joint plans of neighbouring districts 联防联动.
 *
 * <p>Enter at {@link org.watchfloor.supply.aid.PartnerService} and {@link
 * org.watchfloor.supply.aid.AidService}.
 */
@NullMarked
package org.watchfloor.supply.aid;

import org.jspecify.annotations.NullMarked;
