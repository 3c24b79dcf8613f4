package org.watchfloor.support;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    List<Path> files = new ArrayList<>();
    for (int[] size : SIZES) {
      for (Language language : Language.values()) {
        for (Look look : Look.values()) {
          files.add(one(Picture.of(page, size[0], size[1], language, look)));
        }
      }
    }
    return files;
  }

  /** One picture; returns its file. */
  public Path one(Picture picture) {
    String name =
        String.join(
                "-",
                picture.page(),
                picture.width() + "x" + picture.height(),
                picture.language().suffix(),
                picture.look().name().toLowerCase(java.util.Locale.ROOT))
            + ".png";
    Path file = FOLDER.resolve(name);
    snapshots.write(picture, file);
    return file;
  }
}
