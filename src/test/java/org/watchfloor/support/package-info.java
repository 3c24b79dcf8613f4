/**
 * What tests of features stand on: a station in a temporary folder and a clock moved by hand.
 *
 * <p>Invariants: a test station is built from the very modules of the product; nothing here fakes
 * the journal, the tables or a feature. Background work is done at once on the calling thread, so
 * that no test ever waits.
 *
 * <p>Enter at {@link org.watchfloor.support.TestStation}.
 */
@NullMarked
package org.watchfloor.support;

import org.jspecify.annotations.NullMarked;
