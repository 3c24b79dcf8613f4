package org.watchfloor.app.importing;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.map.MapDrop;

/** Files dropped on the map go to the import room, which says what would come of them. */
final class ImportDrop implements MapDrop {
  private final ImportViewModel model;
  private final Navigator navigator;

  @Inject
  ImportDrop(ImportViewModel model, Navigator navigator) {
    this.model = model;
    this.navigator = navigator;
  }

  @Override
  public void dropped(List<Path> files) {
    navigator.open(ImportModule.PAGE);
    model.add(files);
  }
}
