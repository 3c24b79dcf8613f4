/** What the console shows of the rescue grid. */
@NullMarked
package org.watchfloor.team.grid.view;

import org.jspecify.annotations.NullMarked;
