@org.jspecify.annotations.NullMarked
package org.watchfloor.evacuation.vessel;
