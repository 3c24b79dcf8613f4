/** Tests of what the wall may show. */
@NullMarked
package org.watchfloor.app.wall.shown;

import org.jspecify.annotations.NullMarked;
