package org.watchfloor.order;

import java.time.Instant;

/**
 * One text of an order; a change of words or deadline makes the next.
 *
 * @param no its number, from 1
 * @param text what is to be done
 * @param deadline by when it must be reported
 * @param reason why it was changed; empty for the first
 * @param act who issued it and when
 */
public record Revision(int no, String text, Instant deadline, String reason, OrderAct act) {}
