/** The page 补录: sheets typed up line by line, and which of them are still out. */
@NullMarked
package org.watchfloor.duty.sheet.view;

import org.jspecify.annotations.NullMarked;
