/**
 * The plan under the pen: its parts, its lines, what is wrong with them, what is other than in the
 * version in force, and the act that takes it into force. Opened from the page of the responses and
 * from anywhere.
 */
@NullMarked
package org.watchfloor.response.plan.view;

import org.jspecify.annotations.NullMarked;
