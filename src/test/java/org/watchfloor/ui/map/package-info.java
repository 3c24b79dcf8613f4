/** Tests of the map: projection, history, what is near, layers, and what they share. */
@NullMarked
package org.watchfloor.ui.map;

import org.jspecify.annotations.NullMarked;
