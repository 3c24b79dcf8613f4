@NullMarked
package org.watchfloor.drill.inject;

import org.jspecify.annotations.NullMarked;
