@NullMarked
package org.watchfloor.incident.deadline;

import org.jspecify.annotations.NullMarked;
