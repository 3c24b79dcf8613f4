/**
 * Special resources: places and people a rescue leans on that are neither team nor depot. Enter at
 * {@link org.watchfloor.team.resource.ResourceService}.
 */
@NullMarked
package org.watchfloor.team.resource;

import org.jspecify.annotations.NullMarked;
