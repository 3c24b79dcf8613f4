@org.jspecify.annotations.NullMarked
package org.watchfloor.incident.dispatch;
