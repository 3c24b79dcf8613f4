/**
 * Second officers 双人复核: decisions about levels that ask for one wait here until another officer, at
 * the same seat or another, confirms or refuses them, or the first takes them back.
 *
 * <p>Invariants: nothing is in force by a request; it comes into force in the same append as the
 * confirmation, by the rules as they stand at that moment. Who asked never confirms. A decision
 * that did not wait stands marked with its response until a second officer confirms it after the
 * fact. Which levels ask for a second officer, and how soon, is data ({@link
 * org.watchfloor.response.SecondOfficerRule}). Two machines of one headquarters that answered
 * without seeing each other leave a contradiction that names both entries; the first counts.
 *
 * <p>Enter at {@link org.watchfloor.response.confirmation.Confirmations}.
 */
@NullMarked
package org.watchfloor.response.confirmation;

import org.jspecify.annotations.NullMarked;
