/** Tests of the case library. */
@NullMarked
package org.watchfloor.library;

import org.jspecify.annotations.NullMarked;
