/** What the console shows of the roads: a way looked for, the weather they are reckoned with. */
@NullMarked
package org.watchfloor.road.view;

import org.jspecify.annotations.NullMarked;
