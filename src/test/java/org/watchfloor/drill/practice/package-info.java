@NullMarked
package org.watchfloor.drill.practice;

import org.jspecify.annotations.NullMarked;
