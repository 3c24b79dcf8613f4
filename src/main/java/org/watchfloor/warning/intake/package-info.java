/**
 * Warnings that come in as files by themselves: a folder another program puts them into is watched.
 *
 * <p>Invariants: a file that is still being written waits; one that was refused is named once and
 * not again, not after a new start either; a folder that cannot be read is named once and watched
 * further; nothing in the folder is changed. The desk never waits for it.
 *
 * <p>Enter at {@link org.watchfloor.warning.intake.WatchedFolder}.
 */
@NullMarked
package org.watchfloor.warning.intake;

import org.jspecify.annotations.NullMarked;
