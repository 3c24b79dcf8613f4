/**
 * Several stations that do everything they can apart and exchange packages, to try merging with.
 */
@NullMarked
package org.watchfloor.exchange.fleet;

import org.jspecify.annotations.NullMarked;
