/**
 * Incidents on the screen: intake from anywhere with F2, the page 事件, the layer on the map.
 *
 * <p>Invariants: the intake starts with the cursor in the narrative and needs no mouse; a
 * suggestion is grey until Tab takes it; what is typed survives Esc, a change of page and a kill;
 * closing an incident shows first what will happen and asks once. The page knows no other feature:
 * teams, supplies and tasks add {@link org.watchfloor.ui.ObjectPanel}s to it.
 *
 * <p>Enter at {@link org.watchfloor.incident.view.IntakeViewModel} and {@link
 * org.watchfloor.incident.view.IncidentsController}.
 */
@NullMarked
package org.watchfloor.incident.view;

import org.jspecify.annotations.NullMarked;
