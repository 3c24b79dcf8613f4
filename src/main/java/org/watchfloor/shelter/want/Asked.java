package org.watchfloor.shelter.want;

/** So much of some goods of the catalogue is to be asked for; 1 or more. */
public record Asked(String item, long quantity) {}
