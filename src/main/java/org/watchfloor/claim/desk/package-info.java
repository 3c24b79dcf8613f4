/**
 * What pages show of claims and how they act on them: whose things are, held in memory for the
 * screen, in words, and the forms that ask for a reason. Knows no page; a page of another feature
 * may use it.
 *
 * <p>Enter at {@link org.watchfloor.claim.desk.ClaimBoard}.
 */
@NullMarked
package org.watchfloor.claim.desk;

import org.jspecify.annotations.NullMarked;
