/**
 * What the console shows of channels: a section of the system page. The overdue list, whose count
 * stands in the band on every page, leads there; a badge of its own had no room beside the others.
 */
@NullMarked
package org.watchfloor.order.channel.view;

import org.jspecify.annotations.NullMarked;
