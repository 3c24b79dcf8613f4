package org.watchfloor.app;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.watchfloor.app.printing.SheetPrint;
import org.watchfloor.app.shell.ShellWindow;
import org.watchfloor.app.wall.WallScene;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.theme.Theme;

/**
 * Draws the real console, at any size, without a window: for a report, for a check, and for looking
 * at every page. Takes the picture once nothing is at work any more. Not for use beside an open
 * window: it opens the page in the same navigator.
 */
public final class Snapshots {
  /** After this there is no picture: whoever looks at it would take half a page for a whole one. */
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);

  /** A machine that is busy with other things may need so long; then something is broken. */
  private static final long LIMIT_MINUTES = 5;

  /** So many frames in a row nothing must be at work: results reach the screen a frame later. */
  private static final int QUIET_FRAMES = 15;

  private final ShellWindow window;
  private final Provider<WallScene> walls;
  private final Navigator navigator;
  private final UiTexts texts;
  private final Theme theme;
  private final Tasks tasks;
  private final Fx fx;
  private final StartOrder parts;
  private boolean started;

  @Inject
  Snapshots(
      ShellWindow window,
      Provider<WallScene> walls,
      Navigator navigator,
      UiTexts texts,
      Theme theme,
      Tasks tasks,
      Fx fx,
      StartOrder parts) {
    this.window = window;
    this.walls = walls;
    this.navigator = navigator;
    this.texts = texts;
    this.theme = theme;
    this.tasks = tasks;
    this.fx = fx;
    this.parts = parts;
  }

  /**
   * Draws a picture of a station into a PNG file. Any thread but JavaFX's. Starts JavaFX before
   * anything of the window is made, because views begin to read the record as soon as they are.
   *
   * @param steps done on the JavaFX thread, each once the page has come to rest
   * @throws BusyPictureException if the page does not come to rest
   * @throws RefusedException if there is nothing to draw on, it is too large for the memory, or the
   *     file cannot be written
   */
  public static void draw(
      Station station, Picture picture, List<Consumer<Scene>> steps, Path file) {
    start();
    refuseTooLarge(picture);
    station.get(Snapshots.class).write(picture, steps, file);
  }

  /**
   * The same picture, in memory.
   *
   * @throws BusyPictureException if the page does not come to rest
   * @throws RefusedException if there is nothing to draw on, or it is too large for the memory
   */
  public static BufferedImage take(Station station, Picture picture) {
    start();
    refuseTooLarge(picture);
    return station.get(Snapshots.class).take(picture, List.of());
  }

  /**
   * Prints the map of a station as a PDF. Any thread but JavaFX's.
   *
   * @return how many pages it has
   * @throws RefusedException if there is nothing to draw on, or the file cannot be written
   */
  public static int print(
      Station station, SheetPrint print, Path folder, Language language, Path file) {
    start();
    return print.draw(station, folder, language, file);
  }

  /**
   * Starts JavaFX. Whoever makes anything that reads the record in the background before he draws
   * calls this first: what was read is handed over on the JavaFX thread.
   *
   * @throws RefusedException if there is nothing to draw on
   */
  public static void start() {
    if (!Toolkit.start()) {
      throw RefusedException.of("app.picture.no-toolkit");
    }
  }

  /**
   * Draws a picture into a PNG file. Any thread but JavaFX's; starts JavaFX if need be.
   *
   * @throws BusyPictureException if the page does not come to rest
   * @throws RefusedException if there is nothing to draw on, or the file cannot be written
   */
  public void write(Picture picture, Path file) {
    write(picture, List.of(), file);
  }

  /**
   * The same, after something was done on the page: a form opened, a row chosen.
   *
   * @param steps done on the JavaFX thread, each once the page has come to rest
   */
  public void write(Picture picture, List<Consumer<Scene>> steps, Path file) {
    BufferedImage image = take(picture, steps);
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      if (!ImageIO.write(image, "png", file.toFile())) {
        throw new IOException("no PNG writer");
      }
    } catch (IOException e) {
      throw new RefusedException(
          Message.of("app.picture.not-written", file, String.valueOf(e.getMessage())), e);
    }
  }

  private BufferedImage take(Picture picture, List<Consumer<Scene>> steps) {
    start();
    refuseTooLarge(picture);
    if (!started) {
      started = true;
      parts.start();
    }
    CompletableFuture<WritableImage> taken = new CompletableFuture<>();
    fx.execute(() -> {
      try {
        new Sitting(compose(picture), steps, taken).start();
      } catch (RuntimeException | Error e) {
        taken.completeExceptionally(e);
      }
    });
    try {
      return SwingFXUtils.fromFXImage(await(taken), null);
    } catch (OutOfMemoryError e) {
      throw new RefusedException(outOfMemory(picture), e);
    }
  }

  /** Running out of memory in the middle of it ends in a picture with holes, or in none. */
  private static void refuseTooLarge(Picture picture) {
    if (picture.bytesNeeded() > Runtime.getRuntime().maxMemory()) {
      throw new RefusedException(outOfMemory(picture));
    }
  }

  private static Message outOfMemory(Picture picture) {
    return Message.of(
        "app.picture.memory",
        picture.width() + "×" + picture.height(),
        picture.bytesNeeded() >> 20,
        Runtime.getRuntime().maxMemory() >> 20);
  }

  private Posing compose(Picture picture) {
    texts.use(picture.language());
    theme.look().set(picture.look());
    theme.textSize().set(picture.textSize());
    if (picture.page().equals(WallScene.VIEW)) {
      WallScene wall = walls.get();
      return new Posing(wall.scene(picture.width(), picture.height()), wall);
    }
    navigator.open(picture.page());
    return new Posing(window.scene(picture.width(), picture.height()), window);
  }

  /** What is drawn, and what ends it afterwards. */
  private record Posing(Scene scene, Subscription life) {}

  private static WritableImage await(CompletableFuture<WritableImage> taken) {
    try {
      return taken.get(LIMIT_MINUTES, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while drawing", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RefusedException refused) {
        throw refused;
      }
      if (e.getCause() instanceof OutOfMemoryError full) {
        throw full;
      }
      throw new IllegalStateException("The picture could not be drawn", e);
    } catch (TimeoutException e) {
      throw new IllegalStateException("The picture could not be drawn", e);
    }
  }

  /** Looks at the scene frame by frame until it has come to rest, then takes it. */
  private final class Sitting extends AnimationTimer {
    private final Scene scene;
    private final Subscription life;
    private final Iterator<Consumer<Scene>> steps;
    private final CompletableFuture<WritableImage> taken;
    private long begun;
    private int quiet;

    private Sitting(
        Posing posing, List<Consumer<Scene>> steps, CompletableFuture<WritableImage> taken) {
      this.scene = posing.scene();
      this.life = posing.life();
      this.steps = steps.iterator();
      this.taken = taken;
    }

    @Override
    public void handle(long now) {
      if (begun == 0) {
        begun = now;
      }
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      quiet = tasks.idle() ? quiet + 1 : 0;
      try {
        if (quiet >= QUIET_FRAMES) {
          goOn();
        } else if (now - begun > PATIENCE_NANOS) {
          throw new BusyPictureException(TimeUnit.NANOSECONDS.toSeconds(PATIENCE_NANOS));
        }
      } catch (RuntimeException | OutOfMemoryError e) {
        end();
        taken.completeExceptionally(e);
      }
    }

    private void goOn() {
      if (steps.hasNext()) {
        begun = 0;
        quiet = 0;
        steps.next().accept(scene);
      } else {
        WritableImage image = scene.snapshot(null);
        end();
        taken.complete(image);
      }
    }

    private void end() {
      stop();
      life.close();
    }
  }
}
