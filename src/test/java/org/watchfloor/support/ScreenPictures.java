package org.watchfloor.support;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Scene;
import org.watchfloor.app.Picture;
import org.watchfloor.app.Snapshots;
import org.watchfloor.base.Language;
import org.watchfloor.ui.theme.Look;

/**
 * Writes pictures of pages to {@code target/pictures}, to be looked at: every size a console is
 * used at, both languages, both looks. Named {@code page-1366x768-zh-night.png}.
 */
public final class ScreenPictures {
  private static final int[][] SIZES = {{1366, 768}, {1920, 1080}, {3840, 2160}};
  private static final Path FOLDER =
      Path.of(System.getProperty("watchfloor.basedir", "."), "target", "pictures");

  /** Narrows what is drawn while one looks at a few: a pattern of file names. */
  private static final String ONLY = System.getProperty("watchfloor.pictures", ".*");

  private final Snapshots snapshots;

  /** Pictures of a console made of these modules. */
  public ScreenPictures(Module... modules) {
    this(Guice.createInjector(modules));
  }

  /** Pictures of a console already put together; its record must be started. */
  public ScreenPictures(Injector injector) {
    snapshots = injector.getInstance(Snapshots.class);
  }

  /** All twelve pictures of a page; returns the files. */
  public List<Path> all(String page) {
    return all(page, page, List.of());
  }

  /**
   * All twelve pictures of something opened on a page; returns the files.
   *
   * @param name what the files are called after
   * @param steps open it, on the JavaFX thread, each once the page has come to rest
   */
  public List<Path> all(String name, String page, List<Consumer<Scene>> steps) {
    List<Path> files = new ArrayList<>();
    for (int[] size : SIZES) {
      for (Language language : Language.values()) {
        for (Look look : Look.values()) {
          Picture picture = Picture.of(page, size[0], size[1], language, look);
          Path file = one(name, picture, steps);
          if (Files.exists(file)) {
            files.add(file);
          }
        }
      }
    }
    return files;
  }

  /** One picture; returns its file. */
  public Path one(Picture picture) {
    return one(picture.page(), picture, List.of());
  }

  /** One picture after some steps; returns its file, which is not there if not wanted now. */
  public Path one(String name, Picture picture, List<Consumer<Scene>> steps) {
    Path file = fileOf(name, picture);
    if (file.getFileName().toString().matches(ONLY)) {
      snapshots.write(picture, steps, file);
    }
    return file;
  }

  private static Path fileOf(String name, Picture picture) {
    return FOLDER.resolve(
        String.join(
                "-",
                name,
                picture.width() + "x" + picture.height(),
                picture.language().suffix(),
                picture.look().name().toLowerCase(Locale.ROOT))
            + ".png");
  }
}
