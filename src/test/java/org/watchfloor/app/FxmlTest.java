package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.watchfloor.base.DrillClock;
import org.watchfloor.base.ReplayClock;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Journal;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.Database;
import org.watchfloor.store.Realm;
import org.watchfloor.support.SourceTree;
import org.watchfloor.task.Threads;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.Page;
import org.watchfloor.ui.ViewLoader;

/** Every view loads with the real injector: no missing controller, field, handler or text. */
class FxmlTest {
  private static final Path RESOURCES = SourceTree.path("src/main/resources");

  /** Views a console has in a drill and nowhere else. */
  private static final String OF_DRILLS = "/fxml/drill/";

  /** Views a console has in a replay and nowhere else. */
  private static final String OF_REPLAYS = "/fxml/replay/";

  @Test
  void everyViewLoads(@TempDir Path folder) {
    DataFolder.create(folder.resolve("station"), "ZS-DH", "舟山示例区应急指挥部");
    try (DataFolder station = DataFolder.open(folder.resolve("station"))) {
      load(
          Guice.createInjector(new ConsoleModule(station, WatchClock.system())),
          view -> !view.startsWith(OF_DRILLS) && !view.startsWith(OF_REPLAYS));
    }
  }

  @Test
  void everyViewLoadsInADrill(@TempDir Path folder) {
    DataFolder.createDrill(folder.resolve("drill"), "ZS-DH", "舟山示例区应急指挥部");
    try (DataFolder station = DataFolder.open(folder.resolve("drill"), Realm.DRILL)) {
      DrillClock clock = new DrillClock(WatchClock.system());
      load(
          Guice.createInjector(new ConsoleModule(station, clock)),
          view -> !view.startsWith(OF_REPLAYS));
    }
  }

  @Test
  void everyViewLoadsInAReplay(@TempDir Path folder) {
    DataFolder.create(folder.resolve("station"), "ZS-DH", "舟山示例区应急指挥部");
    ReplayClock shown = new ReplayClock(WatchClock.system(), WatchClock.system().instant());
    try (DataFolder station = DataFolder.replay(folder.resolve("station"), shown, Realm.LIVE)) {
      load(
          Guice.createInjector(new ConsoleModule(station, shown)),
          view -> !view.startsWith(OF_DRILLS));
    }
  }

  private static void load(Injector injector, Predicate<String> which) {
    List<String> broken = new ArrayList<>();
    Toolkit.start();
    for (String view : views().stream().filter(which).toList()) {
      tryToLoad(injector.getInstance(ViewLoader.class), view, broken);
    }
    assertThat(injector.getInstance(Navigator.class).pages())
        .extracting(Page::fxml)
        .isSubsetOf(views());
    injector.getInstance(Threads.class).close();
    injector.getInstance(Journal.class).close();
    injector.getInstance(Database.class).close();
    assertThat(broken).isEmpty();
  }

  private static void tryToLoad(ViewLoader loader, String view, List<String> broken) {
    try {
      WaitForAsyncUtils.waitForAsyncFx(60_000, () -> loader.load(view).root());
    } catch (RuntimeException e) {
      broken.add(view + ": " + rootOf(e));
    }
  }

  private static Throwable rootOf(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  private static List<String> views() {
    try (Stream<Path> files = SourceTree.files("src/main/resources/fxml", ".fxml")) {
      return files
          .filter(file -> !SourceTree.read(file).contains("<fx:root"))
          .map(file -> "/" + RESOURCES.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
