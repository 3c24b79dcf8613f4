@NullMarked
package org.watchfloor.incident.rule;

import org.jspecify.annotations.NullMarked;
