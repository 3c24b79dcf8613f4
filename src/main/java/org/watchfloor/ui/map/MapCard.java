package org.watchfloor.ui.map;

/**
 * The card that stands over the map while an object of some kind is selected, contributed by a
 * feature through Guice's Multibinder: for objects that have no page but the map. Its controller
 * takes the object from {@link MapDesk#selected()} and is told when it comes and goes ({@link
 * org.watchfloor.ui.Activated}).
 *
 * @param kind the kind of object it shows
 * @param fxml class path of the view, as in {@code /fxml/plot/card.fxml}
 */
public record MapCard(String kind, String fxml) {}
