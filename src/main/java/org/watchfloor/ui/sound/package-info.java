/**
 * Sound that calls an officer back to the screen. Every sound stands for something that is on the
 * screen too: a hall without loudspeakers misses nothing, it only notices later.
 */
@NullMarked
package org.watchfloor.ui.sound;

import org.jspecify.annotations.NullMarked;
