package org.watchfloor.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a user's station lives when no folder is named: the system's own place for program data.
 */
final class DefaultFolder {
  private DefaultFolder() {}

  static Path path() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    Path home = Path.of(System.getProperty("user.home", "."));
    if (system.contains("win")) {
      return named(System.getenv("LOCALAPPDATA"), home.resolve("AppData/Local"), "Watchfloor");
    }
    if (system.contains("mac")) {
      return home.resolve("Library/Application Support/Watchfloor");
    }
    return named(System.getenv("XDG_DATA_HOME"), home.resolve(".local/share"), "watchfloor");
  }

  private static Path named(@Nullable String variable, Path otherwise, String name) {
    Path base = variable == null || variable.isBlank() ? otherwise : Path.of(variable);
    return base.resolve(name);
  }
}
