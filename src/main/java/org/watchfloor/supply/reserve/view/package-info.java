/**
 * What the console shows of reserves: the form 保障能力测算 over the page of supplies.
 *
 * <p>Invariants: what runs out first stands first and in words; what is written is an amount of a
 * norm with its source, nothing else.
 *
 * <p>Enter at {@link org.watchfloor.supply.reserve.view.OpenCoverage}.
 */
@NullMarked
package org.watchfloor.supply.reserve.view;

import org.jspecify.annotations.NullMarked;
