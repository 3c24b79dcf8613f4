/** Tests of warnings. */
@NullMarked
package org.watchfloor.warning.cap;

import org.jspecify.annotations.NullMarked;
