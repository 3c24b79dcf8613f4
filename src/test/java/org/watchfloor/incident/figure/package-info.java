@NullMarked
package org.watchfloor.incident.figure;

import org.jspecify.annotations.NullMarked;
