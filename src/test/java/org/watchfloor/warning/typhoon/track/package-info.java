/** Tests of reading tracks. */
@NullMarked
package org.watchfloor.warning.typhoon.track;

import org.jspecify.annotations.NullMarked;
