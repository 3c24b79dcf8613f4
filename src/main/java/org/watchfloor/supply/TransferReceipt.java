package org.watchfloor.supply;

/**
 * What arrived of one kind of goods; what is missing from the issued quantity is short.
 *
 * @param item its code
 * @param accepted how much arrived in order
 * @param damaged how much arrived damaged
 */
public record TransferReceipt(String item, long accepted, long damaged) {}
