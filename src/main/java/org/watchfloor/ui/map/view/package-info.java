/**
 * The map as officers handle it: mouse, keys, menu, card under the pointer, legend, what is near.
 *
 * <p>Invariants: the camera moves only in answer to a hand on mouse or keyboard; every act with the
 * mouse has a key (arrows, + and −, Home, Backspace, digits for layers, the menu key, Esc); a click
 * opens the object, and what lies in a group is told by name before anything is opened. Nothing
 * here reads the store: symbols come from {@link org.watchfloor.ui.map.SymbolFeed}.
 *
 * <p>Enter at {@link org.watchfloor.ui.map.view.MapController}; a page takes the map in with an
 * fx:include of {@code /fxml/map/map.fxml}.
 */
@NullMarked
package org.watchfloor.ui.map.view;

import org.jspecify.annotations.NullMarked;
