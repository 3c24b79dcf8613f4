/** How lines are broken on paper. */
@NullMarked
package org.watchfloor.document.pdf;

import org.jspecify.annotations.NullMarked;
