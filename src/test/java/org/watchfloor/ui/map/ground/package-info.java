/** Tests of the ground: no network, and what happens when it cannot be painted. */
@NullMarked
package org.watchfloor.ui.map.ground;

import org.jspecify.annotations.NullMarked;
