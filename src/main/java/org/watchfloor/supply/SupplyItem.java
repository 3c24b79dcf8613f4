package org.watchfloor.supply;

import org.jspecify.annotations.Nullable;

/**
 * A kind of goods in the catalogue.
 *
 * @param code its code by GB/T 38565-2020, seven digits
 * @param name what it is called
 * @param spec its specification, if any
 * @param unit what it is counted in
 * @param category the district's own heading for it, if any
 * @param returnable whether it comes back after use
 */
public record SupplyItem(
    String code,
    String name,
    @Nullable String spec,
    String unit,
    @Nullable String category,
    boolean returnable) {}
