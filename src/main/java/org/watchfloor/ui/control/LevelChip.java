package org.watchfloor.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * One of four levels, told three times: by colour, by numeral with word, and by the number of bars.
 * Serves all four scales of the trade; the word says which.
 */
public final class LevelChip extends HBox {
  private static final String[] NUMERALS = {"Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ"};

  private final Label text = new Label();
  private final HBox bars = new HBox();

  /** A chip without a level; call {@link #show}. */
  public LevelChip() {
    getStyleClass().add("level-chip");
    bars.getStyleClass().add("bars");
    getChildren().addAll(bars, text);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  /**
   * A chip of a level.
   *
   * @param rank 1 (highest, red) to 4 (lowest, blue)
   * @param word what it is called on its scale, in the user's language: 橙色预警, 重大, 响应
   */
  public static LevelChip of(int rank, String word) {
    LevelChip chip = new LevelChip();
    chip.show(rank, word);
    return chip;
  }

  /** The Roman numeral of a rank of 1 to 4. */
  public static String numeral(int rank) {
    return NUMERALS[rank - 1];
  }

  /** Shows another level; see {@link #of}. */
  public void show(int rank, String word) {
    getStyleClass().removeIf(style -> style.startsWith("level-") && !style.equals("level-chip"));
    getStyleClass().add("level-" + rank);
    text.setText(numeral(rank) + " " + word);
    setAccessibleText(text.getText());
    bars.getChildren().clear();
    for (int bar = 0; bar < 4; bar++) {
      Region one = new Region();
      one.getStyleClass().setAll("bar", bar < 5 - rank ? "on" : "off");
      bars.getChildren().add(one);
    }
  }
}
