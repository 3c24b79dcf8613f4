/**
 * What the console shows of a response's headquarters: its posts on the page 响应, and a band over
 * every page until this seat has taken notice that a post changed hands.
 *
 * <p>Enter at {@link org.watchfloor.response.headquarters.view.HeadquartersViewModule}.
 */
@NullMarked
package org.watchfloor.response.headquarters.view;

import org.jspecify.annotations.NullMarked;
