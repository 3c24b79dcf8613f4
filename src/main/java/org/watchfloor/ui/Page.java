package org.watchfloor.ui;

import org.jspecify.annotations.Nullable;

/**
 * A page of the console: mostly an entry of the navigation rail, reachable by its key and from
 * Ctrl+K.
 *
 * @param id its name for {@link Navigator#open(String)} and for settings, as in {@code incident}
 * @param titleKey text key of its name; at most four Chinese characters fit the rail
 * @param icon Ikonli code, as in {@code mdi2a-alert}
 * @param order place in the rail, lowest first; steps of ten leave room
 * @param fxml class path of the view, as in {@code /fxml/incident/incidents.fxml}
 * @param key shortcut as JavaFX writes it, as in {@code Shortcut+2} or {@code F4}; null for none
 * @param inRail whether it is an entry of the rail: what is worked on once in a while is opened
 *     from the page it belongs to, and leaves the rail's room to the others
 */
public record Page(
    String id,
    String titleKey,
    String icon,
    int order,
    String fxml,
    @Nullable String key,
    boolean inRail) {

  /** A page with an entry in the rail. */
  public Page(
      String id, String titleKey, String icon, int order, String fxml, @Nullable String key) {
    this(id, titleKey, icon, order, fxml, key, true);
  }

  /** A page that is opened from another, from Ctrl+K and by nothing in the rail. */
  public static Page outOfRail(String id, String titleKey, String icon, int order, String fxml) {
    return new Page(id, titleKey, icon, order, fxml, null, false);
  }
}
