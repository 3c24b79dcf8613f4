@NullMarked
package org.watchfloor.incident.report;

import org.jspecify.annotations.NullMarked;
