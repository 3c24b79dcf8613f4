package org.watchfloor.app.wall;

import java.util.List;
import java.util.Optional;

/**
 * Where the wall stands: on the display that was chosen, and while that is away on what is left.
 *
 * @param on the display
 * @param full whether it fills it; a machine with one display keeps that for the desk
 * @param away whether the chosen display is not there
 */
record WallPlace(Display on, boolean full, boolean away) {

  /**
   * The place among the displays there are.
   *
   * @param wanted the id of the chosen display; empty as long as nobody chose
   * @return nothing while there is no display at all
   */
  static Optional<WallPlace> among(List<Display> displays, String wanted) {
    boolean several = displays.size() > 1;
    Optional<WallPlace> chosen =
        displays.stream()
            .filter(display -> display.id().equals(wanted))
            .map(display -> new WallPlace(display, several, false))
            .findFirst();
    return chosen.or(() ->
        displays.stream()
            .filter(display -> !display.primary())
            .findFirst()
            .or(() -> displays.stream().findFirst())
            .map(display -> new WallPlace(display, several, !wanted.isEmpty())));
  }
}
