/** Optimisation on plain numbers, held against the plainest methods there are. */
@NullMarked
package org.watchfloor.solve;

import org.jspecify.annotations.NullMarked;
