package org.watchfloor.ui.map.shape;

import javafx.scene.paint.Color;
import org.watchfloor.ui.map.ShapeStyle;

/**
 * The colours of one look, as the style sheet gives them.
 *
 * @param danger of {@link ShapeStyle#DANGER}
 * @param action of {@link ShapeStyle#ACTION}
 * @param water of {@link ShapeStyle#WATER}
 * @param control of {@link ShapeStyle#CONTROL}, with black
 * @param note of {@link ShapeStyle#NOTE}
 * @param yellow of {@link ShapeStyle#SIGNAL_YELLOW}; the other signals have colours of above
 * @param storm of {@link ShapeStyle#STORM}
 * @param plate behind words
 * @param text of words
 * @param selected around what is selected
 */
record ShapeColours(
    Color danger,
    Color action,
    Color water,
    Color control,
    Color note,
    Color yellow,
    Color storm,
    Color plate,
    Color text,
    Color selected) {

  Color of(ShapeStyle style) {
    return switch (style) {
      case DANGER, SIGNAL_RED -> danger;
      case ACTION, SIGNAL_BLUE -> action;
      case WATER -> water;
      case CONTROL, SIGNAL_ORANGE -> control;
      case SIGNAL_YELLOW -> yellow;
      case NOTE, SIGNAL_OTHER -> note;
      case STORM -> storm;
    };
  }

  /** The same colour, so much of it. */
  Color of(ShapeStyle style, double opacity) {
    return of(style).deriveColor(0, 1, 1, opacity);
  }

  /** What keeps a line apart from a ground of its own colour. */
  Color casing() {
    return plate.deriveColor(0, 1, 1, 0.75);
  }

  Color namePlate() {
    return plate.deriveColor(0, 1, 1, 0.85);
  }
}
