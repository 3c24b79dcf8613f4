/**
 * Puts the console together: the list of features, the order of start and stop, the window, and the
 * picture of it without a window.
 *
 * <p>Invariants: {@link org.watchfloor.app.ConsoleModule} is the only place that lists features,
 * one line each; everything else finds them through the sets they add to. What was started is
 * stopped in reverse order, also when a later step failed. A failure before the window stands is
 * told in one sentence, never as a stack trace on an empty screen.
 *
 * <p>Sub-packages: {@code shell} the window with rail, band and Ctrl+K; {@code system} the page 系统.
 *
 * <p>Enter at {@link org.watchfloor.app.Console} and {@link org.watchfloor.app.ConsoleModule}.
 */
@NullMarked
package org.watchfloor.app;

import org.jspecify.annotations.NullMarked;
