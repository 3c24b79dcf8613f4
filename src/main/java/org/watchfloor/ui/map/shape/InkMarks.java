package org.watchfloor.ui.map.shape;

import java.util.List;
import org.watchfloor.ui.map.Viewport;

/**
 * What lies over the pictures of imported features: their words, and the chosen one once more.
 * Found in the background, drawn on the JavaFX thread. Immutable.
 */
public final class InkMarks {
  /** Nothing. */
  static final InkMarks NONE =
      new InkMarks(new Viewport(0, 0, 1, 1, Viewport.MIN_ZOOM), List.of(), List.of(), 1);

  private final Viewport area;
  private final List<BackdropWords.Placed> words;
  private final List<BackdropShape> chosen;
  private final double scale;

  /**
   * @param area where words were looked for
   * @param words pixels of the area
   * @param chosen pixels of their index, at a scale to the area's zoom
   */
  InkMarks(
      Viewport area, List<BackdropWords.Placed> words, List<BackdropShape> chosen, double scale) {
    this.area = area;
    this.words = List.copyOf(words);
    this.chosen = List.copyOf(chosen);
    this.scale = scale;
  }

  /** Words that can be seen; none at another zoom, where they would lie over each other. */
  List<BackdropWords.Placed> words(Viewport now, double margin) {
    if (area.zoom() != now.zoom()) {
      return List.of();
    }
    double dx = area.left() - now.left();
    double dy = area.top() - now.top();
    return words.stream()
        .filter(one ->
            one.x() + dx > -margin
                && one.x() + dx < now.width() + margin
                && one.y() + dy > -margin
                && one.y() + dy < now.height() + margin)
        .map(one -> new BackdropWords.Placed(one.label(), one.x() + dx, one.y() + dy))
        .toList();
  }

  /** The chosen features. */
  List<BackdropShape> chosen() {
    return chosen;
  }

  /** Pixels of a viewport for one of the chosen features. */
  double scale(Viewport now) {
    return scale * Math.pow(2, now.zoom() - area.zoom());
  }
}
