package org.watchfloor.ui;

import org.jspecify.annotations.Nullable;

/**
 * A page of the console: an entry of the navigation rail, reachable by its key and from Ctrl+K.
 *
 * @param id its name for {@link Navigator#open(String)} and for settings, as in {@code incident}
 * @param titleKey text key of its name; at most four Chinese characters fit the rail
 * @param icon Ikonli code, as in {@code mdi2a-alert}
 * @param order place in the rail, lowest first; steps of ten leave room
 * @param fxml class path of the view, as in {@code /fxml/incident/incidents.fxml}
 * @param key shortcut as JavaFX writes it, as in {@code Shortcut+2} or {@code F4}; null for none
 */
public record Page(
    String id, String titleKey, String icon, int order, String fxml, @Nullable String key) {}
