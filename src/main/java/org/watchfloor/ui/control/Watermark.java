package org.watchfloor.ui.control;

import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A word written over a whole area, again and again, aslant and faint. Takes no mouse. */
final class Watermark extends Region {
  private static final double SLANT = -24;

  /** Letters of the usual size from one to the next. */
  private static final double APART_EM = 26;

  private static final double LINES_EM = 13;

  private final String word;

  Watermark(String word) {
    this.word = word;
    getStyleClass().add("watermark");
    setMouseTransparent(true);
    setMinSize(0, 0);
    setPrefSize(0, 0);
    setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
  }

  @Override
  protected void layoutChildren() {
    Text measure = word();
    getChildren().setAll(measure);
    measure.applyCss();
    double em = measure.getFont().getSize() / 3;
    getChildren().clear();
    int line = 0;
    for (double y = LINES_EM * em / 2; y < getHeight(); y += LINES_EM * em) {
      // Every second line stands between the words of the first: no corner is without one.
      double first = line++ % 2 == 0 ? 0 : APART_EM * em / 2;
      for (double x = first; x < getWidth(); x += APART_EM * em) {
        Text text = word();
        text.relocate(x, y);
        getChildren().add(text);
      }
    }
  }

  private Text word() {
    Text text = new Text(word);
    text.getStyleClass().add("watermark-word");
    text.setRotate(SLANT);
    text.setManaged(false);
    return text;
  }
}
