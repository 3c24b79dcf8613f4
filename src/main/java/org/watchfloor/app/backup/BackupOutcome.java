package org.watchfloor.app.backup;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.WholeFile;

/**
 * What became of backups lately; the file {@code backups.json} of the data folder. It is this
 * machine's, not the record's.
 *
 * @param goodAt when the last one was written and read back; null if never
 * @param goodFile where it is
 * @param failedAt when one failed since; null if none did
 * @param failure why
 * @param provenAt when a restore was proven last; null if never
 * @param drillFailedAt when a rehearsal failed since; null if none did
 */
public record BackupOutcome(
    @JsonProperty("goodAt") @Nullable String goodAt,
    @JsonProperty("goodFile") @Nullable String goodFile,
    @JsonProperty("failedAt") @Nullable String failedAt,
    @JsonProperty("failure") @Nullable Failure failure,
    @JsonProperty("provenAt") @Nullable String provenAt,
    @JsonProperty("drillFailedAt") @Nullable String drillFailedAt) {
  private static final Logger LOG = LoggerFactory.getLogger(BackupOutcome.class);
  private static final String FILE = "backups.json";

  /**
   * Why one failed, to be said in any language.
   *
   * @param key the text's key
   * @param args what stands in it
   */
  record Failure(@JsonProperty("key") String key, @JsonProperty("args") List<String> args) {
    Failure {
      args = List.copyOf(args);
    }

    static Failure of(Message why) {
      return new Failure(why.key(), why.args().stream().map(String::valueOf).toList());
    }

    Message said() {
      return Message.of(key, args.toArray());
    }
  }

  /** Of a data folder; nothing known if there is none yet or it cannot be read. */
  static BackupOutcome of(Path folder) {
    Path file = folder.resolve(FILE);
    if (Files.exists(file)) {
      try {
        return new ObjectMapper().readValue(file.toFile(), BackupOutcome.class);
      } catch (IOException e) {
        LOG.warn("{} cannot be read; it is begun anew", file, e);
      }
    }
    return new BackupOutcome(null, null, null, null, null, null);
  }

  /** One was written and read back. */
  BackupOutcome good(Instant at, Path file) {
    return new BackupOutcome(at.toString(), file.toString(), null, null, provenAt, drillFailedAt);
  }

  /** One failed. */
  BackupOutcome failed(Instant at, Message why) {
    return new BackupOutcome(
        goodAt, goodFile, at.toString(), Failure.of(why), provenAt, drillFailedAt);
  }

  /** A restore was rehearsed. */
  BackupOutcome rehearsed(Instant at, boolean proven) {
    return new BackupOutcome(
        goodAt,
        goodFile,
        failedAt,
        failure,
        proven ? at.toString() : provenAt,
        proven ? null : at.toString());
  }

  /** When the last good one was made. */
  Optional<Instant> lastGood() {
    return Optional.ofNullable(goodAt).map(Instant::parse);
  }

  /** When a restore was proven last, unless one failed since. */
  Optional<Instant> lastProven() {
    return drillFailedAt != null
        ? Optional.empty()
        : Optional.ofNullable(provenAt).map(Instant::parse);
  }

  /**
   * Keeps what a rehearsal came to, for the health of the station it is of; a folder without a
   * station keeps nothing.
   */
  public static void keepDrill(Path folder, Instant at, boolean proven) {
    if (DataFolder.exists(folder)) {
      of(folder).rehearsed(at, proven).keep(folder);
    }
  }

  /** Keeps it. What cannot be kept is only logged: the backup itself is there. */
  void keep(Path folder) {
    try {
      WholeFile.write(folder.resolve(FILE), new ObjectMapper().writeValueAsBytes(this));
    } catch (IOException e) {
      LOG.warn("What became of the backup cannot be kept", e);
    }
  }
}
