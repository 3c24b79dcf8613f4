/**
 * What the console shows of channels: a section of the system page, and a badge in the band while
 * something does not get out.
 */
@NullMarked
package org.watchfloor.order.channel.view;

import org.jspecify.annotations.NullMarked;
