@NullMarked
package org.watchfloor.ui.map.draw;

import org.jspecify.annotations.NullMarked;
