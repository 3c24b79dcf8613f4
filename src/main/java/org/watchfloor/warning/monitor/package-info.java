/**
 * Watching the weather 监测: joins what is measured and what is forecast to one page of the console.
 *
 * <p>Invariants: it holds nothing of its own; each section is a feature that stands without the
 * others.
 *
 * <p>Enter at {@link org.watchfloor.warning.monitor.MonitorModule}.
 */
@NullMarked
package org.watchfloor.warning.monitor;

import org.jspecify.annotations.NullMarked;
