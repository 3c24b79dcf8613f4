package org.watchfloor.ui.map;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;

/**
 * The views an officer has left, for Backspace. A run of wheel turns, or of arrow keys, is one step
 * back; every drag and every jump is one of its own. JavaFX thread.
 */
final class ViewHistory {
  private static final int REMEMBERED = 50;

  /** A view without the size of the window, which may have changed since. */
  record View(GeoPoint centre, int zoom) {}

  /** What made the map move. */
  enum Move {
    /** Dragged with the mouse. */
    DRAG(false),
    /** Moved with the arrow keys. */
    KEYS(true),
    /** Zoomed, by wheel or key. */
    ZOOM(true),
    /** Sent to a place. */
    JUMP(false);

    private final boolean gathers;

    Move(boolean gathers) {
      this.gathers = gathers;
    }
  }

  private final Deque<View> left = new ArrayDeque<>();
  private @Nullable Move last;

  /** Remembers the view that is about to be left. */
  void leave(View view, Move move) {
    boolean sameRun = move == last && move.gathers;
    last = move;
    if (sameRun || view.equals(left.peek())) {
      return;
    }
    left.push(view);
    if (left.size() > REMEMBERED) {
      left.removeLast();
    }
  }

  /** Takes the view left last. */
  Optional<View> back() {
    last = null;
    return Optional.ofNullable(left.poll());
  }
}
