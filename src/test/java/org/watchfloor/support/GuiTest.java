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
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.robot.Motion;
import org.testfx.service.query.NodeQuery;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;
import org.watchfloor.app.ConsoleModule;
import org.watchfloor.app.shell.ShellWindow;
import org.watchfloor.base.DrillClock;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Journal;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.Database;
import org.watchfloor.store.Realm;
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

  private final SwiftRobot hands = new SwiftRobot(robotContext().getWindowFinder());

  private DataFolder station;
  private Injector injector;
  private ShellWindow window;

  /** Modules besides the console's own; none unless a test wants them. */
  protected List<Module> more() {
    return List.of();
  }

  /**
   * The clock of the console; the system's unless a test wants its own. With a drill's it is one.
   */
  protected WatchClock clock() {
    return WatchClock.system();
  }

  /** Runs before the window opens, with the record open: fill the station here. */
  protected void prepare() {}

  @Override
  public void start(Stage stage) {
    Path root = folder.resolve("station");
    WatchClock clock = clock();
    boolean drill = clock instanceof DrillClock;
    if (drill) {
      DataFolder.createDrill(root, "ZS-DH", "舟山示例区应急指挥部");
    } else {
      DataFolder.create(root, "ZS-DH", "舟山示例区应急指挥部");
    }
    EmptyTables.in(root);
    station = DataFolder.open(root, drill ? Realm.DRILL : Realm.LIVE);
    List<Module> modules = new ArrayList<>(more());
    modules.add(new ConsoleModule(station, clock));
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
    SwiftRobot.settle();
  }

  @Override
  public final FxRobot interact(Runnable act) {
    interactNoWait(act);
    SwiftRobot.settle();
    return this;
  }

  @Override
  public final <T> FxRobot interact(Callable<T> act) {
    interactNoWait(act);
    SwiftRobot.settle();
    return this;
  }

  @Override
  public final FxRobot press(KeyCode... keys) {
    hands.keyboard.press(keys);
    return this;
  }

  @Override
  public final FxRobot release(KeyCode... keys) {
    hands.keyboard.release(keys);
    return this;
  }

  @Override
  public final FxRobot press(MouseButton... buttons) {
    hands.mouse.press(buttons);
    return this;
  }

  @Override
  public final FxRobot release(MouseButton... buttons) {
    hands.mouse.release(buttons);
    return this;
  }

  @Override
  public final FxRobot push(KeyCode... keys) {
    hands.type.push(keys);
    return this;
  }

  @Override
  public final FxRobot push(KeyCodeCombination keys) {
    hands.type.push(keys);
    return this;
  }

  @Override
  public final FxRobot type(KeyCode... keys) {
    hands.type.type(keys);
    return this;
  }

  @Override
  public final FxRobot type(KeyCode key, int times) {
    hands.type.type(key, times);
    return this;
  }

  @Override
  public final FxRobot write(char letter) {
    hands.write(String.valueOf(letter));
    return this;
  }

  @Override
  public final FxRobot write(String text) {
    hands.write(text);
    return this;
  }

  @Override
  public final FxRobot clickOn(MouseButton... buttons) {
    hands.click.clickOn(buttons);
    return this;
  }

  @Override
  public final FxRobot clickOn(PointQuery at, Motion motion, MouseButton... buttons) {
    hands.click.clickOn(at, motion, buttons);
    return this;
  }

  @Override
  public final FxRobot doubleClickOn(MouseButton... buttons) {
    hands.click.doubleClickOn(buttons);
    return this;
  }

  @Override
  public final FxRobot doubleClickOn(PointQuery at, Motion motion, MouseButton... buttons) {
    hands.click.doubleClickOn(at, motion, buttons);
    return this;
  }

  @Override
  public final FxRobot drag(MouseButton... buttons) {
    hands.drag.drag(buttons);
    return this;
  }

  @Override
  public final FxRobot drag(PointQuery from, MouseButton... buttons) {
    hands.drag.drag(from, buttons);
    return this;
  }

  @Override
  public final FxRobot drop() {
    hands.drag.drop();
    return this;
  }

  @Override
  public final FxRobot dropTo(PointQuery to) {
    hands.drag.dropTo(to);
    return this;
  }

  @Override
  public final FxRobot dropBy(double x, double y) {
    hands.drag.dropBy(x, y);
    return this;
  }

  @Override
  public final FxRobot moveTo(PointQuery to, Motion motion) {
    hands.move.moveTo(to, motion);
    return this;
  }

  @Override
  public final FxRobot moveBy(double x, double y, Motion motion) {
    hands.move.moveBy(x, y, motion);
    return this;
  }

  @Override
  public final FxRobot scroll(int amount, VerticalDirection direction) {
    hands.scroll.scroll(amount, direction);
    return this;
  }
}
