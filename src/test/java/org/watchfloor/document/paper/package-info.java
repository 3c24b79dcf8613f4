/** The papers of the duty room, read back from their PDF. */
@NullMarked
package org.watchfloor.document.paper;

import org.jspecify.annotations.NullMarked;
