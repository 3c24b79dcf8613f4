package org.watchfloor.shelter.view;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.watchfloor.shelter.Occupancy;
import org.watchfloor.shelter.Shelter;

/** How full a shelter is: a bar, and the numbers beside it; the word for it is in the tooltip. */
final class OccupancyBar extends HBox {
  private static final PseudoClass NEARLY = PseudoClass.getPseudoClass("nearly-full");
  private static final PseudoClass FULL = PseudoClass.getPseudoClass("full");

  OccupancyBar(Shelter shelter, String numbers) {
    double part =
        shelter.capacity() == 0 ? 0 : Math.min(1, (double) shelter.people() / shelter.capacity());
    ProgressBar bar = new ProgressBar(part);
    bar.getStyleClass().add("occupancy-bar");
    Occupancy full = shelter.occupancy();
    bar.pseudoClassStateChanged(NEARLY, full == Occupancy.NEARLY_FULL);
    bar.pseudoClassStateChanged(FULL, full == Occupancy.FULL || full == Occupancy.CONTRADICTION);
    Label label = new Label(numbers);
    label.setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("occupancy");
    getChildren().addAll(bar, label);
    setAccessibleText(numbers);
  }
}
