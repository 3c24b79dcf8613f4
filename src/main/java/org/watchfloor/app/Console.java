package org.watchfloor.app;

import com.google.inject.Injector;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.app.shell.ShellWindow;
import org.watchfloor.app.wall.WallWindow;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.Journal;
import org.watchfloor.store.Realm;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.ErrorReports;

/**
 * Runs the console from its start to its end: everything else first, then the window, and when the
 * window is closed everything back in reverse.
 */
public final class Console {
  private static final Logger LOG = LoggerFactory.getLogger(Console.class);

  /** Ended as it should. */
  public static final int DONE = 0;

  /** Could not start: what was said tells why. */
  public static final int CANNOT_START = 2;

  private final Injector injector;
  private final Consumer<String> say;

  /**
   * A console ready to run.
   *
   * @param injector made of {@link ConsoleModule}
   * @param say tells the user a sentence where no window can: usually on standard error
   */
  public Console(Injector injector, Consumer<String> say) {
    this.injector = injector;
    this.say = say;
  }

  /**
   * Opens the station in a folder and its window, and returns when the window is closed. Call on
   * the main thread.
   *
   * @param realm what its record is said to be of
   * @param texts the language before the user's own settings are known
   * @param say tells the user a sentence where no window can
   * @return {@link #DONE}, or {@link #CANNOT_START} after one sentence that says why
   */
  public static int run(Path folder, Realm realm, Texts texts, Consumer<String> say) {
    try (Station station = Station.open(folder, realm)) {
      station.get(UiTexts.class).use(texts.language());
      station.get(Journal.class).news().ifPresent(news -> say.accept(texts.say(news)));
      return new Console(station.injector(), say).run();
    } catch (RefusedException e) {
      LOG.info("Not started: {}", e.getMessage());
      say.accept(texts.say(e.said()));
      showRefusal(texts.say(e.said()));
      return CANNOT_START;
    }
  }

  /**
   * Opens the window on what a station knew, see {@link Station#replay}, and returns when it is
   * closed. Call on the main thread.
   *
   * @param texts as for {@link #run(Path, Realm, Texts, Consumer)}
   */
  public static int replay(Station station, Texts texts, Consumer<String> say) {
    station.get(UiTexts.class).use(texts.language());
    return new Console(station.injector(), say).run();
  }

  /** Whoever started from an icon sees no standard error. */
  private static void showRefusal(String sentence) {
    if (!Toolkit.start()) {
      return;
    }
    CompletableFuture<Boolean> read = new CompletableFuture<>();
    new Fx()
        .execute(() -> {
          Alert alert = new Alert(Alert.AlertType.ERROR, sentence);
          alert.setHeaderText(null);
          alert.showAndWait();
          read.complete(true);
        });
    read.join();
    Platform.exit();
  }

  /**
   * Opens the window and returns when it is closed. Call on the main thread, which must not be the
   * JavaFX thread.
   *
   * @return {@link #DONE}, or {@link #CANNOT_START} after one sentence that says why
   */
  public int run() {
    catchEverything();
    UiTexts texts = injector.getInstance(UiTexts.class);
    if (!Toolkit.start()) {
      say.accept(texts.get("app.start.no-display"));
      return CANNOT_START;
    }
    try (StartOrder parts = injector.getInstance(StartOrder.class)) {
      parts.start();
      showAndWait();
      return DONE;
    } catch (RefusedException e) {
      LOG.info("Not started: {}", e.getMessage());
      say.accept(texts.say(e.said()));
    } catch (RuntimeException e) {
      LOG.error("Not started", e);
      say.accept(texts.say(injector.getInstance(ErrorReports.class).describe(e).sentence()));
    } finally {
      Platform.exit();
    }
    return CANNOT_START;
  }

  /** From here on no exception of any thread is lost: it is logged and shown in the banner. */
  private void catchEverything() {
    Tasks tasks = injector.getInstance(Tasks.class);
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> tasks.report(failure));
  }

  private void showAndWait() {
    CompletableFuture<Boolean> closed = new CompletableFuture<>();
    injector
        .getInstance(Fx.class)
        .execute(() -> {
          try {
            Stage stage = new Stage();
            injector.getInstance(ShellWindow.class).open(stage);
            WallWindow wall = injector.getInstance(WallWindow.class);
            stage.setOnHidden(event -> {
              wall.end();
              closed.complete(true);
            });
            wall.reopen();
          } catch (RuntimeException e) {
            closed.completeExceptionally(e);
          }
        });
    closed.join();
  }
}
