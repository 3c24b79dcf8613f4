/**
 * The relief of the ground: heights from elevation files on disk, as a map needs them for its
 * shade. Only for the eye; no rule is reckoned from it, for these heights are of no survey.
 */
@NullMarked
package org.watchfloor.geo.relief;

import org.jspecify.annotations.NullMarked;
