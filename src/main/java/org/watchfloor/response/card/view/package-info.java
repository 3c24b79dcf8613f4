/** The action cards on the page of an incident, and the card itself with its boxes. */
@NullMarked
package org.watchfloor.response.card.view;

import org.jspecify.annotations.NullMarked;
