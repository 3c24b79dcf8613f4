@org.jspecify.annotations.NullMarked
package org.watchfloor.team.joint;
