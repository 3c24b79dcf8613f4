@NullMarked
package org.watchfloor.team.resource.view;

import org.jspecify.annotations.NullMarked;
