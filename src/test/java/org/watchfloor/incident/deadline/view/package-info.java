/** The reporting panel as an officer works it. */
@NullMarked
package org.watchfloor.incident.deadline.view;

import org.jspecify.annotations.NullMarked;
