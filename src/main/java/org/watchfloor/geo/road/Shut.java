package org.watchfloor.geo.road;

import java.util.BitSet;

/**
 * What obstacles do to one vehicle.
 *
 * @param edges it cannot pass
 * @param wading it passes slowly
 * @param wadingKmh how slowly
 */
record Shut(BitSet edges, BitSet wading, double wadingKmh) {}
