/**
 * JavaFX without domain: what every page is made of, and how a feature joins the console.
 *
 * <p>Invariants: nothing here knows a feature. A feature joins with one {@link
 * org.watchfloor.ui.FeatureModule}: its pages, what it finds for Ctrl+K, what it shows in the band
 * that is always visible, which objects it opens, what it does regularly. Only {@link
 * org.watchfloor.ui.Fx} hops to the JavaFX thread. Texts come from {@link
 * org.watchfloor.ui.UiTexts}; a change of language loads every view anew, so what must survive it
 * lives in a view model.
 *
 * <p>Sub-packages: {@code control} tables, chips, countdowns; {@code dialog} questions, errors,
 * toasts; {@code theme} the looks; {@code map} the map canvas.
 *
 * <p>Enter at {@link org.watchfloor.ui.FeatureModule}, {@link org.watchfloor.ui.Page} and {@link
 * org.watchfloor.ui.Activated}.
 */
@NullMarked
package org.watchfloor.ui;

import org.jspecify.annotations.NullMarked;
