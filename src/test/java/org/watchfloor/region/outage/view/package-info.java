@org.jspecify.annotations.NullMarked
package org.watchfloor.region.outage.view;
