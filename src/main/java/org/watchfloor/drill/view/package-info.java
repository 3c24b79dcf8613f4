/** What every screen shows of a drill: that it is one, its time, and how fast that runs. */
@NullMarked
package org.watchfloor.drill.view;

import org.jspecify.annotations.NullMarked;
