package org.watchfloor.warning.reading.view;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.watchfloor.warning.reading.Exceedance;

/** How far a station has got: by its word, by the number of bars, and by colour. JavaFX thread. */
final class ExceedanceChip extends HBox {
  private static final int BARS = 4;

  ExceedanceChip(Exceedance reached, String word) {
    int on = reached.ordinal();
    HBox bars = new HBox();
    bars.getStyleClass().add("bars");
    for (int bar = 0; bar < BARS; bar++) {
      Region one = new Region();
      one.getStyleClass().setAll("bar", bar < on ? "on" : "off");
      bars.getChildren().add(one);
    }
    getStyleClass().addAll("level-chip", "exceedance-" + reached.name());
    getChildren().addAll(bars, new Label(word));
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setAccessibleText(word);
  }
}
