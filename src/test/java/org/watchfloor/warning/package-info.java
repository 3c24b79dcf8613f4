/** Tests of warnings. */
@NullMarked
package org.watchfloor.warning;

import org.jspecify.annotations.NullMarked;
