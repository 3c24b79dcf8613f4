@org.jspecify.annotations.NullMarked
package org.watchfloor.solve.placing;
