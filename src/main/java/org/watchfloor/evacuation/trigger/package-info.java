/**
 * What asks for people to be moved although nobody has called them yet: a warning, or a level in
 * force. It proposes; an officer calls.
 */
@NullMarked
package org.watchfloor.evacuation.trigger;

import org.jspecify.annotations.NullMarked;
