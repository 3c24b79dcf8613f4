package org.watchfloor.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** A piece of the band that only tells: an icon and a word or two, never cut short. */
public final class BandBadge extends HBox {
  private static final String ALERT = "alert";

  private final FontIcon icon;
  private final Label word = new Label();

  /**
   * A badge without words.
   *
   * @param id the node's id, for tests and styles
   * @param iconCode Ikonli code
   */
  public BandBadge(String id, String iconCode) {
    icon = new FontIcon(iconCode);
    word.setMinWidth(Region.USE_PREF_SIZE);
    setId(id);
    getStyleClass().add("band-badge");
    setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(icon, word);
  }

  /** What it says. */
  public void say(String words) {
    word.setText(words);
  }

  /** Its icon, an Ikonli code. */
  public void icon(String code) {
    icon.setIconLiteral(code);
  }

  /** Whether it looks like an alarm. */
  public void alert(boolean alarming) {
    getStyleClass().remove(ALERT);
    if (alarming) {
      getStyleClass().add(ALERT);
    }
  }
}
