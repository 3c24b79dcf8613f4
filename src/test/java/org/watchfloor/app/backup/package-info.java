/** Backups that come round by themselves. */
@NullMarked
package org.watchfloor.app.backup;

import org.jspecify.annotations.NullMarked;
