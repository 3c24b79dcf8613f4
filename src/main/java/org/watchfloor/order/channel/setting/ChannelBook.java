package org.watchfloor.order.channel.setting;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.rule.RuleFault;
import org.watchfloor.rule.RuleSheet;
import org.watchfloor.store.DataFolder;

/**
 * The settings of the channels as the file says now; it is read again when it was changed. While
 * anything in it is wrong the last good settings hold. Waits for the disk: background threads only.
 */
@Singleton
public final class ChannelBook {
  /** The file in the station's data folder. */
  public static final String FILE = "channels.yaml";

  private static final String DEFAULTS = "/order/outbox.yaml";

  private final Path file;
  private final ChannelDefaults defaults;
  private ChannelSettings settings;
  private List<RuleFault> faults = List.of();
  private Look look = Look.NONE;

  /** How the file looked when it was read. */
  private record Look(long size, FileTime changed) {
    static final Look NONE = new Look(-1, FileTime.fromMillis(0));
  }

  @Inject
  ChannelBook(DataFolder folder) {
    file = folder.root().resolve(FILE);
    RuleSheet sheet = new RuleSheet(DEFAULTS);
    defaults = ChannelReader.defaults(sheet, builtIn());
    if (!sheet.faults().isEmpty() || !defaults.whole()) {
      throw new IllegalStateException(DEFAULTS + " " + sheet.faults());
    }
    settings = ChannelSettings.none(defaults.paces());
  }

  /** What is set up; nothing where there is no file. */
  public synchronized ChannelSettings settings() {
    readIfChanged();
    return settings;
  }

  /** What is wrong with the file as it is now; empty if nothing is, or there is none. */
  public synchronized List<RuleFault> faults() {
    readIfChanged();
    return faults;
  }

  /** Where the file is, or would be. */
  public Path file() {
    return file;
  }

  private void readIfChanged() {
    Look now = lookNow();
    if (now.equals(look)) {
      return;
    }
    look = now;
    if (now.equals(Look.NONE)) {
      settings = ChannelSettings.none(defaults.paces());
      faults = List.of();
      return;
    }
    RuleSheet sheet = new RuleSheet(file.toString());
    Optional<ChannelSettings> read =
        text(sheet).flatMap(text -> new ChannelReader(sheet, folder(), defaults).read(text));
    faults = sheet.faults();
    if (faults.isEmpty()) {
      settings = read.orElseGet(() -> ChannelSettings.none(defaults.paces()));
    }
  }

  private Path folder() {
    return Objects.requireNonNull(file.toAbsolutePath().getParent());
  }

  private Look lookNow() {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return new Look(now.size(), now.lastModifiedTime());
    } catch (NoSuchFileException e) {
      return Look.NONE;
    } catch (IOException e) {
      // Reading it tells why.
      return new Look(0, FileTime.fromMillis(0));
    }
  }

  private Optional<String> text(RuleSheet sheet) {
    try {
      return Optional.of(Files.readString(file));
    } catch (IOException e) {
      sheet.fault(1, Message.of("rule.reason.unreadable", String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  private static String builtIn() {
    try (InputStream in = Objects.requireNonNull(ChannelBook.class.getResourceAsStream(DEFAULTS))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(DEFAULTS, e);
    }
  }
}
