@NullMarked
package org.watchfloor.drill.score;

import org.jspecify.annotations.NullMarked;
