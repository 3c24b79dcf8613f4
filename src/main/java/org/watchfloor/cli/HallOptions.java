package org.watchfloor.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Ids;
import org.watchfloor.base.WatchClock;
import org.watchfloor.store.HallAddress;
import picocli.CommandLine.Option;

/** As whom a verb enters the database of a hall. */
final class HallOptions {
  @Option(names = "--user", paramLabel = "NAME", description = "cli.hall.option.user")
  private String user = "";

  @Option(names = "--password-file", paramLabel = "FILE", description = "cli.hall.option.password")
  private @Nullable Path passwordFile;

  /**
   * The address.
   *
   * @throws org.watchfloor.base.RefusedException if it is none, or the password cannot be read
   */
  HallAddress address(String url) {
    return HallAddress.of(url, user, password());
  }

  /** A name for one data folder at the hall. */
  static String newSeatKey() {
    return Ids.secure(WatchClock.system()).next();
  }

  private String password() {
    if (passwordFile == null) {
      return Objects.requireNonNullElse(System.getenv("WATCHFLOOR_DB_PASSWORD"), "");
    }
    try {
      return Files.readString(passwordFile, StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw WrongCallException.of("cli.hall.noPassword", passwordFile);
    }
  }
}
