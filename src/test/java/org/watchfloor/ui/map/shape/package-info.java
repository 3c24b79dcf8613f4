@org.jspecify.annotations.NullMarked
package org.watchfloor.ui.map.shape;
