@NullMarked
package org.watchfloor.drill.scenario;

import org.jspecify.annotations.NullMarked;
