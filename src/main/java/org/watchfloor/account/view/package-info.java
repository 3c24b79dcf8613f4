/**
 * Changing the officer at this seat: one key, a few letters, Enter; whatever is open stays open.
 *
 * <p>Invariants: who writes is always in sight in the band; the field offers the officers seen
 * here, the latest first, and takes a new post as well.
 *
 * <p>Enter at {@link org.watchfloor.account.view.SwitchOfficer}.
 */
@NullMarked
package org.watchfloor.account.view;

import org.jspecify.annotations.NullMarked;
