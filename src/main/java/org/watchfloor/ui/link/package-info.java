/** Addresses outside the console, opened with what this machine has for them. */
@NullMarked
package org.watchfloor.ui.link;

import org.jspecify.annotations.NullMarked;
