/** Tests of the wall. */
@NullMarked
package org.watchfloor.app.wall;

import org.jspecify.annotations.NullMarked;
