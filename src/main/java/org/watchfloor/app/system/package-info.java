/**
 * The page 系统: what this seat likes, whether everything is sound, what runs in the background, and
 * what this program is.
 *
 * <p>Invariants: a health line is green only after a real probe; what was not probed says so. A
 * choice works at once and is remembered; there is no button "apply". Features add health lines as
 * {@link org.watchfloor.base.HealthCheck}; nothing here knows them.
 *
 * <p>Enter at {@link org.watchfloor.app.system.SystemModule} and {@code fxml/app/system.fxml}.
 */
@NullMarked
package org.watchfloor.app.system;

import org.jspecify.annotations.NullMarked;
