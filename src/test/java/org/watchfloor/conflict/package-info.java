@NullMarked
package org.watchfloor.conflict;

import org.jspecify.annotations.NullMarked;
