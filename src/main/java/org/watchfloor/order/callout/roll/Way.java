package org.watchfloor.order.callout.roll;

/**
 * A number somebody can be called under.
 *
 * @param number as it is dialled
 */
public record Way(CallWay kind, String number) {}
