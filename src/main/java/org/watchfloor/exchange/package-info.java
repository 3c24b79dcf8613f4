/**
 * What goes out to and comes in from elsewhere: imports of registers, packages of other stations.
 */
@NullMarked
package org.watchfloor.exchange;

import org.jspecify.annotations.NullMarked;
