/**
 * The ground maps a station has: the district's own, more of them named in {@code district.yaml},
 * and files an officer added to the folder {@code maps}.
 *
 * <p>Invariants: a file added takes its place only once it is whole and was read through; what was
 * there before stays until then; nothing in the journal knows of ground maps.
 *
 * <p>Enter at {@link org.watchfloor.region.ground.GroundShelf}.
 */
@NullMarked
package org.watchfloor.region.ground;

import org.jspecify.annotations.NullMarked;
