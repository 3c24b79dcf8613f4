/** Tests of what is shown of warnings. */
@NullMarked
package org.watchfloor.warning.view;

import org.jspecify.annotations.NullMarked;
