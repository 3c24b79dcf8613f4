package org.watchfloor.app;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.watchfloor.app.shell.ShellWindow;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
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
  /** After this a picture is taken of whatever is there. */
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);

  /** So many frames in a row nothing must be at work: results reach the screen a frame later. */
  private static final int QUIET_FRAMES = 15;

  private final ShellWindow window;
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
      Navigator navigator,
      UiTexts texts,
      Theme theme,
      Tasks tasks,
      Fx fx,
      StartOrder parts) {
    this.window = window;
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
   * @throws RefusedException if there is nothing to draw on, or the file cannot be written
   */
  public static void draw(Station station, Picture picture, Path file) {
    if (!Toolkit.start()) {
      throw RefusedException.of("app.picture.no-toolkit");
    }
    station.get(Snapshots.class).write(picture, file);
  }

  /**
   * Draws a picture into a PNG file. Any thread but JavaFX's; starts JavaFX if need be.
   *
   * @throws RefusedException if there is nothing to draw on, or the file cannot be written
   */
  public void write(Picture picture, Path file) {
    BufferedImage image = take(picture);
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

  /** Draws a picture; see {@link #write}. */
  BufferedImage take(Picture picture) {
    if (!Toolkit.start()) {
      throw RefusedException.of("app.picture.no-toolkit");
    }
    if (!started) {
      started = true;
      parts.start();
    }
    CompletableFuture<WritableImage> taken = new CompletableFuture<>();
    fx.execute(() -> {
      try {
        new Sitting(compose(picture), taken).start();
      } catch (RuntimeException e) {
        taken.completeExceptionally(e);
      }
    });
    return SwingFXUtils.fromFXImage(await(taken), null);
  }

  private Scene compose(Picture picture) {
    texts.use(picture.language());
    theme.look().set(picture.look());
    theme.textSize().set(picture.textSize());
    navigator.open(picture.page());
    return window.scene(picture.width(), picture.height());
  }

  private static WritableImage await(CompletableFuture<WritableImage> taken) {
    try {
      return taken.get(2 * PATIENCE_NANOS, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while drawing", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("The picture could not be drawn", e);
    }
  }

  /** Looks at the scene frame by frame until it has come to rest, then takes it. */
  private final class Sitting extends AnimationTimer {
    private final Scene scene;
    private final CompletableFuture<WritableImage> taken;
    private long begun;
    private int quiet;

    private Sitting(Scene scene, CompletableFuture<WritableImage> taken) {
      this.scene = scene;
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
      if (quiet >= QUIET_FRAMES || now - begun > PATIENCE_NANOS) {
        stop();
        taken.complete(scene.snapshot(null));
        window.close();
      }
    }
  }
}
