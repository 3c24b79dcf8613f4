package org.watchfloor.support;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.service.query.NodeQuery;
import org.testfx.util.WaitForAsyncUtils;
import org.watchfloor.app.ConsoleModule;
import org.watchfloor.app.shell.ShellWindow;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Journal;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.Database;
import org.watchfloor.task.Threads;
import org.watchfloor.ui.Navigator;

/**
 * Tests that use the real console as an officer does: with mouse and keyboard, on a station of
 * their own, without a display, on a screen of the size {@link HeadlessScreen} gives. What is on
 * the screen is looked at on the JavaFX thread only: {@link #lookup}, {@link #see} and {@link
 * #waitUntil} go there.
 */
@Tag("gui")
@SuppressWarnings("NullAway.Init") // set by start, which runs before every test
public abstract class GuiTest extends ApplicationTest {
  private static final long PATIENCE_SECONDS = 20;

  @TempDir Path folder;

  private DataFolder station;
  private Injector injector;
  private ShellWindow window;

  /** Modules besides the console's own; none unless a test wants them. */
  protected List<Module> more() {
    return List.of();
  }

  /** The clock of the console; the system's unless a test wants its own. */
  protected WatchClock clock() {
    return WatchClock.system();
  }

  /** Runs before the window opens, with the record open: fill the station here. */
  protected void prepare() {}

  @Override
  public void start(Stage stage) {
    Path root = folder.resolve("station");
    DataFolder.create(root, "ZS-DH", "舟山示例区应急指挥部");
    EmptyTables.in(root);
    station = DataFolder.open(root);
    List<Module> modules = new ArrayList<>(more());
    modules.add(new ConsoleModule(station, clock()));
    injector = Guice.createInjector(modules);
    get(Journal.class);
    prepare();
    window = get(ShellWindow.class);
    window.open(stage);
  }

  @AfterEach
  final void closeStation() {
    interact(window::close);
    get(Threads.class).close();
    get(Journal.class).close();
    get(Database.class).close();
    station.close();
  }

  /** Something of the console under test. */
  protected final <T> T get(Class<T> type) {
    return injector.getInstance(type);
  }

  /** The id of the open page. */
  protected final String openPage() {
    var place = see(() -> get(Navigator.class).place().getValue());
    return place == null ? "" : place.page();
  }

  /** Looks at the scene, or at anything the window shows, on the JavaFX thread. */
  protected final <T> T see(Callable<T> question) {
    return FxQuery.ask(question);
  }

  @Override
  public final NodeQuery lookup(String query) {
    return FxQuery.of(() -> super.lookup(query));
  }

  @Override
  public final <T extends Node> NodeQuery lookup(Predicate<T> predicate) {
    return FxQuery.of(() -> super.lookup(predicate));
  }

  /**
   * Waits until something that background work brings about is so; fails if it never is. It is
   * looked at on the JavaFX thread, between two frames.
   */
  protected final void waitUntil(Callable<Boolean> so) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> see(so));
    } catch (TimeoutException e) {
      throw new AssertionError("waited in vain", e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }
}
