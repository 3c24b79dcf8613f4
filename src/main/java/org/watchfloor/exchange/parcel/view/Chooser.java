package org.watchfloor.exchange.parcel.view;

import javafx.stage.FileChooser;
import org.watchfloor.ui.UiTexts;

/** The way to packages on a disk or a stick. */
final class Chooser {
  private Chooser() {}

  static FileChooser parcels(UiTexts texts) {
    FileChooser chooser = new FileChooser();
    chooser
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter(texts.get("exchange.parcel.files"), "*.wfp"),
            new FileChooser.ExtensionFilter(texts.get("exchange.parcel.anyFile"), "*.*"));
    return chooser;
  }
}
