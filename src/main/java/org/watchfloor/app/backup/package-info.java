/**
 * Backups that come round by themselves: to a folder or a stick, the older ones taken away so that
 * the disk never fills, the newest good one never; and whether a restore was proven lately. Enter
 * at {@link org.watchfloor.app.backup.BackupRounds}.
 */
@NullMarked
package org.watchfloor.app.backup;

import org.jspecify.annotations.NullMarked;
