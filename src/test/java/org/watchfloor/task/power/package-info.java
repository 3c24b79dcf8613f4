@NullMarked
package org.watchfloor.task.power;

import org.jspecify.annotations.NullMarked;
