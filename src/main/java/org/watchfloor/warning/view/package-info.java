/**
 * What the console shows of warnings: the page 预警, the layer of the map, the form for what is told
 * by telephone. What is to be decided because of a warning is put on the page by other features as
 * an {@link org.watchfloor.ui.ObjectPanel}, above all else.
 *
 * <p>Enter at {@link org.watchfloor.warning.view.WarningViewModule}.
 */
@NullMarked
package org.watchfloor.warning.view;

import org.jspecify.annotations.NullMarked;
