package org.watchfloor.duty.sheet.view;

import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.KeyHint;
import org.watchfloor.ui.Page;

/** What officers see of numbered sheets. */
public final class SheetViewModule extends FeatureModule {
  static final String PAGE = "catchup";
  static final String ICON = "mdi2f-file-document-edit-outline";

  @Override
  protected void configure() {
    page(Page.outOfRail(PAGE, "sheet.page", ICON, 710, "/fxml/catchup/catchup.fxml"));
    keyHint(new KeyHint(PAGE, "Enter", "sheet.key.enter"));
    keyHint(new KeyHint(PAGE, "Ctrl+E", "sheet.key.blank"));
    command(CatchUpCommand.class);
    opener(SheetOpener.class);
  }
}
