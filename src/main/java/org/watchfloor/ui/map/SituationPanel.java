package org.watchfloor.ui.map;

/**
 * A panel beside the map on the situation page, contributed by a feature through Guice's
 * Multibinder: open incidents, the levels in force, teams by status. Its controller is told when it
 * comes and goes ({@link org.watchfloor.ui.Activated}); it grows in height with what it holds.
 *
 * @param titleKey text key of its heading
 * @param order place in the column, small first: what needs an answer stands above what is good to
 *     know
 * @param fxml class path of the view, as in {@code /fxml/incident/open.fxml}
 */
public record SituationPanel(String titleKey, int order, String fxml) {}
