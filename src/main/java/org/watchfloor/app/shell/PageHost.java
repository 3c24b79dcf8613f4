package org.watchfloor.app.shell;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Subscription;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Page;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.control.EmptyNote;

/**
 * Keeps the pages: loads each when it is first opened, tells it when it comes and goes. A page that
 * cannot be loaded is replaced by a sentence and tried again the next time.
 */
final class PageHost implements Subscription {
  private final ViewLoader loader;
  private final Tasks tasks;
  private final UiTexts texts;
  private final Fx fx;
  private final Map<String, View> loaded = new HashMap<>();
  private @Nullable View shown;

  @Inject
  PageHost(ViewLoader loader, Tasks tasks, UiTexts texts, Fx fx) {
    this.loader = loader;
    this.fx = fx;
    this.tasks = tasks;
    this.texts = texts;
  }

  /** Shows a page in place of the one before. */
  void show(Page page, Pane where) {
    View next;
    try {
      next = loaded.computeIfAbsent(page.id(), id -> loader.load(page.fxml()));
      if (next == shown) {
        keepCursor();
        return;
      }
      hide();
      where.getChildren().setAll(next.root());
      shown = next;
      next.show();
      // A node can take the cursor only after what covers the page has gone.
      fx.later(() -> firstFocus(next));
    } catch (RuntimeException e) {
      loaded.remove(page.id());
      hide();
      where.getChildren().setAll(broken(page));
      tasks.report(e);
    }
  }

  private void firstFocus(View page) {
    if (page == shown) {
      PageFocus.toFirst(page);
    }
  }

  /** Puts the cursor onto the page if it is nowhere or on what opens pages. */
  void keepCursor() {
    fx.later(() -> {
      if (shown != null) {
        PageFocus.keepOn(shown);
      }
    });
  }

  private EmptyNote broken(Page page) {
    EmptyNote note = new EmptyNote();
    note.icon("mdi2a-alert-circle-outline");
    note.say(texts.get("app.page.broken", texts.get(page.titleKey())));
    return note;
  }

  private void hide() {
    if (shown != null) {
      shown.hide();
      shown = null;
    }
  }

  @Override
  public void close() {
    hide();
    loaded.clear();
  }
}
