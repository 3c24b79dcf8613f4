/**
 * The window of the console: the rail with its pages, the band that is always visible, Ctrl+K for
 * anything, F1 for the keys, the line of what runs, errors and toasts.
 *
 * <p>Invariants: it knows no feature; whatever it shows was joined through a set. A page is loaded
 * when it is first opened and kept; it is told when it comes and goes. A change of language loads
 * everything anew and returns to the same place. A page that cannot be loaded shows why, and the
 * others still work.
 *
 * <p>Enter at {@link org.watchfloor.app.shell.ShellWindow} and {@code fxml/app/shell.fxml}.
 */
@NullMarked
package org.watchfloor.app.shell;

import org.jspecify.annotations.NullMarked;
