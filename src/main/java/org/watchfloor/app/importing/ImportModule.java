package org.watchfloor.app.importing;

import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.KeyHint;
import org.watchfloor.ui.Page;
import org.watchfloor.ui.map.MapDrop;

/** The page 导入. */
public final class ImportModule extends FeatureModule {
  /** The id of the page. */
  public static final String PAGE = "import";

  @Override
  protected void configure() {
    page(
        new Page(
            PAGE,
            "app.import.title",
            "mdi2d-database-import-outline",
            950,
            "/fxml/app/import.fxml",
            "Shortcut+I"));
    opener(ImportOpener.class);
    command(OpenTakenImports.class);
    set(MapDrop.class).addBinding().to(ImportDrop.class);
    keyHint(new KeyHint(PAGE, "Ctrl+O", "app.import.key.choose"));
    keyHint(new KeyHint(PAGE, "Ctrl+Enter", "app.import.key.take"));
    keyHint(new KeyHint(PAGE, "Delete", "app.import.key.remove"));
  }
}
