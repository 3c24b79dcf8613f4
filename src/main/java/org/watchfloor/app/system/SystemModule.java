package org.watchfloor.app.system;

import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.Page;

/** The page 系统 and the health of folder and journal. */
public final class SystemModule extends FeatureModule {
  /** The id of the page. */
  public static final String PAGE = "system";

  @Override
  protected void configure() {
    page(
        new Page(
            PAGE, "app.system.title", "mdi2c-cog-outline", 900, "/fxml/app/system.fxml", null));
    health(DataFolderHealth.class);
    health(JournalHealth.class);
  }
}
