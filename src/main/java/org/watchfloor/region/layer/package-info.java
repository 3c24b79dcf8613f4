/**
 * Layers that came from files of other offices: who took them in and when, how they are drawn, and
 * the features themselves.
 *
 * <p>Invariants: what happened to a layer is in the journal, its features are in a file of the
 * station's folder {@code layers}; the file takes its name only once it is whole, and counts only
 * if its sum is right; a layer whose file is missing or broken says so in one line and is whole
 * again once the same file is taken in again; the same file again changes nothing.
 *
 * <p>Enter at {@link org.watchfloor.region.layer.LayerService}.
 */
@NullMarked
package org.watchfloor.region.layer;

import org.jspecify.annotations.NullMarked;
