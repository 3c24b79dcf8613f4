/** Walks through the map with mouse and keys. */
@NullMarked
package org.watchfloor.ui.map.view;

import org.jspecify.annotations.NullMarked;
