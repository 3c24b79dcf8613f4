/**
 * What the headquarters above has in force: heard by telephone or read in a document, written down
 * with who told it, and the reason why a plan of this headquarters proposes a level of its own.
 *
 * <p>Invariants: a word of the headquarters above proposes, it never starts anything here; of one
 * issuer and hazard the latest word counts, by the time from when it holds; a mistake is withdrawn
 * by a new entry. What was ended above asks for a decision here, it ends nothing.
 *
 * <p>Enter at {@link org.watchfloor.response.superior.SuperiorService}.
 */
@NullMarked
package org.watchfloor.response.superior;

import org.jspecify.annotations.NullMarked;
