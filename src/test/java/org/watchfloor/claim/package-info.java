/** Whose things are. */
@NullMarked
package org.watchfloor.claim;

import org.jspecify.annotations.NullMarked;
