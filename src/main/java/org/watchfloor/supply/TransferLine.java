package org.watchfloor.supply;

/** One kind of goods asked for, and how much of it, above 0. */
public record TransferLine(String item, long quantity) {}
