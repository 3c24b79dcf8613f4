package org.watchfloor.ui.map.symbol;

import javafx.scene.paint.Color;
import org.watchfloor.ui.map.SymbolState;

/**
 * The colours of one look, as the style sheet gives them.
 *
 * @param red of {@link SymbolState#RED}
 * @param orange of {@link SymbolState#ORANGE}
 * @param yellow of {@link SymbolState#YELLOW}
 * @param blue of {@link SymbolState#BLUE}
 * @param plate ground of what is normal, and behind names
 * @param text of names and of signs on a plate
 * @param muted outline and sign of what is normal
 * @param selected the ring around the selected object
 */
record SymbolColours(
    Color red,
    Color orange,
    Color yellow,
    Color blue,
    Color plate,
    Color text,
    Color muted,
    Color selected) {
  private static final double PLATE_OPACITY = 0.78;

  /** What fills a symbol. */
  Color fill(SymbolState state) {
    return switch (state) {
      case RED -> red;
      case ORANGE -> orange;
      case YELLOW -> yellow;
      case BLUE -> blue;
      case NORMAL, FAINT -> plate;
    };
  }

  /** What its outline is drawn in. */
  Color outline(SymbolState state) {
    return state.bars() > 0 ? Color.BLACK : muted;
  }

  /** What its sign is written in: white reads only on red, black on the other three. */
  Color sign(SymbolState state) {
    return switch (state) {
      case RED -> Color.WHITE;
      case ORANGE, YELLOW, BLUE -> Color.BLACK;
      case NORMAL -> text;
      case FAINT -> muted;
    };
  }

  /** What lies behind a name. */
  Color namePlate() {
    return plate.deriveColor(0, 1, 1, PLATE_OPACITY);
  }
}
