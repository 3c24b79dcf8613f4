package org.watchfloor.supply.preposition;

/** So much of one kind of goods from one depot. */
public record PrepositionLine(String depot, String item, long quantity) {}
