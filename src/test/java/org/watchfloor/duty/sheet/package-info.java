@NullMarked
package org.watchfloor.duty.sheet;

import org.jspecify.annotations.NullMarked;
