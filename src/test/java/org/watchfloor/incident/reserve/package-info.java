@NullMarked
package org.watchfloor.incident.reserve;

import org.jspecify.annotations.NullMarked;
