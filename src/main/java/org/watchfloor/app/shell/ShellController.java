package org.watchfloor.app.shell;

import jakarta.inject.Inject;
import javafx.fxml.FXML;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.Place;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.dialog.ErrorReports;
import org.watchfloor.ui.dialog.Overlay;

/** The frame: shows the page of the place, and hands failures of tasks to the error banner. */
public final class ShellController implements Activated {
  private final Navigator navigator;
  private final PageHost pages;
  private final Overlay overlay;
  private final Tasks tasks;
  private final ErrorReports errors;

  @FXML private BorderPane pageArea;
  @FXML private StackPane content;
  @FXML private StackPane overlayLayer;

  @Inject
  ShellController(
      Navigator navigator, PageHost pages, Overlay overlay, Tasks tasks, ErrorReports errors) {
    this.navigator = navigator;
    this.pages = pages;
    this.overlay = overlay;
    this.tasks = tasks;
    this.errors = errors;
  }

  @Override
  public void onShow(Subscriptions life) {
    overlay.attach(overlayLayer, pageArea, pages::keepCursor);
    life.add(overlay::detach);
    life.add(tasks.onFailure(errors::report));
    life.add(pages);
    life.follow(navigator.place(), this::show);
  }

  private void show(@Nullable Place place) {
    if (place != null) {
      overlay.close();
      pages.show(navigator.page(place.page()), content);
    }
  }
}
