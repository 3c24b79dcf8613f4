/**
 * The page 监测 (Ctrl+Shift+M): rain, water and wind on one side, typhoons on the other. It only
 * holds the two sections together; each belongs to its own feature.
 *
 * <p>Invariants: opening a station or a storm from anywhere brings its section to the front.
 *
 * <p>Enter at {@link org.watchfloor.warning.monitor.MonitorModule}.
 */
@NullMarked
package org.watchfloor.warning.monitor.view;

import org.jspecify.annotations.NullMarked;
