/** Tests of the rescue grid. */
@NullMarked
package org.watchfloor.team.grid;

import org.jspecify.annotations.NullMarked;
