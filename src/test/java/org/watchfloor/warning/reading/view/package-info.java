/** Tests of the page 监测, its stations. */
@NullMarked
package org.watchfloor.warning.reading.view;

import org.jspecify.annotations.NullMarked;
