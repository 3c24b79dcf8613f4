/**
 * What the console shows of second officers: a band over every page as long as a decision waits for
 * one or went ahead without, and the forms that confirm, refuse and take back.
 *
 * <p>Enter at {@link org.watchfloor.response.confirmation.view.ConfirmationViewModule}.
 */
@NullMarked
package org.watchfloor.response.confirmation.view;

import org.jspecify.annotations.NullMarked;
