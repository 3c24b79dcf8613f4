package org.watchfloor.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A striped frame around everything, and a word over it again and again. Takes no mouse. */
public final class DrillFrame extends StackPane {
  /**
   * @param shown what it stands around
   * @param word what is written over it
   */
  public DrillFrame(Parent shown, String word) {
    getStyleClass().add("drill-frame");
    getChildren().add(shown);
    getChildren().add(new Watermark(word));
    for (Pos side :
        new Pos[] {Pos.TOP_CENTER, Pos.BOTTOM_CENTER, Pos.CENTER_LEFT, Pos.CENTER_RIGHT}) {
      getChildren().add(stripe(side));
    }
  }

  private static Region stripe(Pos side) {
    Region stripe = new Region();
    boolean lying = side == Pos.TOP_CENTER || side == Pos.BOTTOM_CENTER;
    stripe.getStyleClass().addAll("drill-stripe", lying ? "lying" : "standing");
    stripe.setMouseTransparent(true);
    setAlignment(stripe, side);
    return stripe;
  }
}
