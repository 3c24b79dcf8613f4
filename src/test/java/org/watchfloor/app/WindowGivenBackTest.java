package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Injector;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.watchfloor.app.shell.ShellWindow;
import org.watchfloor.base.Language;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.Page;
import org.watchfloor.ui.UiTexts;

/** What was shown before must not be kept alive by what goes on: a console runs for weeks. */
class WindowGivenBackTest {
  @TempDir private Path folder;

  @Test
  void aWindowBuiltAnewGivesBackEveryPageOfTheOneBefore() throws Exception {
    Toolkit.start();
    try (FloodNight night = FloodNight.in(folder)) {
      Injector desk = night.desk().injector();
      List<Page> pages = desk.getInstance(Navigator.class).pages();
      ShellWindow window = on(() -> desk.getInstance(ShellWindow.class));
      Scene scene = on(() -> window.scene(1366, 768));
      Map<String, WeakReference<Parent>> before = shown(desk, scene, pages);
      on(() -> {
        desk.getInstance(UiTexts.class).use(Language.EN);
        // JavaFX remembers what had the cursor until something else has it.
        scene.getRoot().requestFocus();
        return scene;
      });
      assertGone(before);
      Map<String, WeakReference<Parent>> closed = shown(desk, scene, pages.subList(0, 4));
      on(() -> {
        window.close();
        scene.getRoot().requestFocus();
        return window.scene(1366, 768);
      });
      assertGone(closed);
      on(() -> {
        window.close();
        return scene;
      });
    }
  }

  private static Map<String, WeakReference<Parent>> shown(
      Injector desk, Scene scene, List<Page> pages) throws Exception {
    Navigator navigator = desk.getInstance(Navigator.class);
    Map<String, WeakReference<Parent>> roots = new TreeMap<>();
    for (Page page : pages) {
      roots.put(
          page.id(),
          on(() -> {
            navigator.open(page.id());
            Pane content = (Pane) scene.lookup("#content");
            return new WeakReference<>((Parent) content.getChildren().getFirst());
          }));
      WaitForAsyncUtils.waitForFxEvents();
    }
    roots.put("shell", new WeakReference<>(scene.getRoot()));
    return roots;
  }

  private static void assertGone(Map<String, WeakReference<Parent>> roots) throws Exception {
    Map<String, WeakReference<Parent>> kept = new TreeMap<>(roots);
    for (int i = 0; i < 30 && !kept.isEmpty(); i++) {
      System.gc();
      WaitForAsyncUtils.waitForFxEvents();
      kept.values().removeIf(root -> root.refersTo(null));
    }
    assertThat(kept.keySet()).isEmpty();
  }

  private static <T> T on(Callable<T> act) throws Exception {
    return WaitForAsyncUtils.asyncFx(act).get(30, TimeUnit.SECONDS);
  }
}
