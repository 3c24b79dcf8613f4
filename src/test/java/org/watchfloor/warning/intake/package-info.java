/** Tests of warnings. */
@NullMarked
package org.watchfloor.warning.intake;

import org.jspecify.annotations.NullMarked;
