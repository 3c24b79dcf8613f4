@NullMarked
package org.watchfloor.ui.map.tile;

import org.jspecify.annotations.NullMarked;
