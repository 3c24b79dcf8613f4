/**
 * The wall of the hall 大屏: a second window, full screen on a display of its own, read from four or
 * five metres.
 *
 * <p>Invariants: it has its own camera, layers, ground and size of letters, and nothing done on the
 * desk moves it but what an officer sends there on purpose; that is shown for a while and then the
 * wall is as it was. What it may show is decided in {@link org.watchfloor.app.wall.shown} alone, so
 * no person and no telephone can come on it. It is opened again by itself where it stood when the
 * machine died, and comes back to its display when that returns. The map jumps, it never glides.
 *
 * <p>Enter at {@link org.watchfloor.app.wall.WallWindow} and {@link
 * org.watchfloor.app.wall.WallAttention}.
 */
@NullMarked
package org.watchfloor.app.wall;

import org.jspecify.annotations.NullMarked;
