@org.jspecify.annotations.NullMarked
package org.watchfloor.plot.view;
