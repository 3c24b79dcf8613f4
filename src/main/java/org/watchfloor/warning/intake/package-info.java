/**
 * Warnings that come in by themselves: a folder another program puts them into is watched, and
 * where there is a network a server is asked.
 *
 * <p>Invariants: a file that is still being written waits; one that was refused is named once and
 * not again, not after a new start either; a folder that cannot be read is named once and watched
 * further; nothing in the folder is changed. A server is asked only if somebody set its address,
 * less often with each failure. The desk never waits for either.
 *
 * <p>Enter at {@link org.watchfloor.warning.intake.WatchedFolder} and {@link
 * org.watchfloor.warning.intake.WarningFeed}.
 */
@NullMarked
package org.watchfloor.warning.intake;

import org.jspecify.annotations.NullMarked;
