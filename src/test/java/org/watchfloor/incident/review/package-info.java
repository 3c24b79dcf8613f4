/** Tests of reviews and lessons. */
@NullMarked
package org.watchfloor.incident.review;

import org.jspecify.annotations.NullMarked;
