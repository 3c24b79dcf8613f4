@NullMarked
package org.watchfloor.drill.view;

import org.jspecify.annotations.NullMarked;
