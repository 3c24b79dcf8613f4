/**
 * Talking to the officer: questions before an act that cannot be taken back, errors, and short
 * notes of what has happened.
 *
 * <p>Invariants: three surfaces with three rules. A {@link org.watchfloor.ui.dialog.Question} is
 * asked once and shows what will happen before it happens; its buttons are named by the act. An
 * error stays in the banner until it is dismissed and gives its details for copying. A toast says
 * that something was done and goes by itself. Everything is shown inside the window, over the page,
 * so that nothing hides behind it on a second screen.
 *
 * <p>Enter at {@link org.watchfloor.ui.dialog.Dialogs}, {@link
 * org.watchfloor.ui.dialog.ErrorReports} and {@link org.watchfloor.ui.dialog.Toasts}.
 */
@NullMarked
package org.watchfloor.ui.dialog;

import org.jspecify.annotations.NullMarked;
