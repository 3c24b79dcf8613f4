package org.watchfloor.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Ids;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;

/**
 * The tables of a station: an H2 database in {@code tables/}, opened with WRITE_DELAY 0 and
 * migrated. Everything in it is folded from the journal, so a database that cannot be opened, or
 * that was not closed before a power cut, is set aside and started empty; the journal then fills it
 * again. Any thread.
 */
public final class Database implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Database.class);
  private static final int READERS = 4;

  /** Kept parsed by each connection: saving one entry alone takes a dozen different ones. */
  private static final int STATEMENTS = 128;

  /**
   * Where the system does not name its start, a marker left behind always counts as a power cut.
   */
  private static final boolean BOOT_ID_KNOWN =
      Files.isReadable(Path.of("/proc/sys/kernel/random/boot_id"));

  private final Path folder;
  private final boolean inMemory;
  private final boolean passing;
  private volatile @Nullable HikariDataSource source;
  private volatile @Nullable Jdbi jdbi;

  private Database(Path folder, boolean inMemory, boolean passing) {
    this.folder = folder;
    this.inMemory = inMemory;
    this.passing = passing;
  }

  /**
   * Opens the tables of a data folder, starting empty ones where there are none or the old ones are
   * of no use. Of a folder that is only read they are in memory, and the folder's own are left
   * alone; for a replay, which keeps more than fits there, in a file that goes when it is closed.
   */
  public static Database open(DataFolder data) {
    if (data.replays()) {
      return openPassing();
    }
    Database database = new Database(data.tables(), data.readOnly(), false);
    if (data.readOnly()) {
      database.connect();
      return database;
    }
    if (database.unsafeAfterPowerCut()) {
      LOG.warn("The machine stopped without closing the tables; they are folded again");
      database.startEmpty();
      return database;
    }
    try {
      database.connect();
    } catch (RuntimeException e) {
      LOG.warn("The tables cannot be opened; they are set aside and folded again", e);
      database.startEmpty();
    }
    return database;
  }

  private static Database openPassing() {
    try {
      PassingFolders.sweep();
      Database database = new Database(PassingFolders.fresh(), false, true);
      try {
        database.connect();
      } catch (RuntimeException e) {
        delete(database.folder);
        throw new IOException(e.getMessage(), e);
      }
      return database;
    } catch (IOException e) {
      throw new RefusedException(
          Message.of("store.refused.noPassing", String.valueOf(e.getMessage())), e);
    }
  }

  /** The way in for stores. */
  public Jdbi jdbi() {
    Jdbi open = jdbi;
    if (open == null) {
      throw new IllegalStateException("The tables are closed");
    }
    return open;
  }

  /**
   * Sets the present files aside, keeping only the latest such copy for inspection, and starts
   * empty.
   */
  public void startEmpty() {
    disconnect();
    if (inMemory) {
      connect();
      return;
    }
    try {
      Path aside = folder.resolveSibling("tables-set-aside");
      delete(aside);
      if (Files.exists(folder)) {
        Files.move(folder, aside);
      }
      connect();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  @Override
  public void close() {
    disconnect();
    if (inMemory) {
      return;
    }
    try {
      if (passing) {
        delete(folder);
        return;
      }
      Files.deleteIfExists(marker());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void connect() {
    if (inMemory) {
      // Named, because all connections must share it.
      connect("mem:" + Ids.secure(WatchClock.system()).next() + ";DB_CLOSE_DELAY=-1");
      return;
    }
    if (passing) {
      // Moving asks the same again within a change: an answer from before would be wrong.
      connect(
          "file:"
              + folder.resolve("watchfloor").toAbsolutePath()
              + ";OPTIMIZE_REUSE_RESULTS=FALSE");
      return;
    }
    try {
      Files.createDirectories(folder);
      Files.writeString(
          marker(),
          bootId(),
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.SYNC);
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
    connect("file:" + folder.resolve("watchfloor").toAbsolutePath());
  }

  private void connect(String where) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(
        "jdbc:h2:"
            + where
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
            + ";DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE="
            + STATEMENTS);
    config.setUsername("watchfloor");
    config.setMaximumPoolSize(READERS);
    config.setMinimumIdle(1);
    config.setPoolName("tables");
    HikariDataSource opened = new HikariDataSource(config);
    try {
      Flyway.configure(Database.class.getClassLoader())
          .dataSource(opened)
          .locations("classpath:db/migration")
          .outOfOrder(true)
          // One that only asked for folding again was taken out: a fingerprint does that now.
          .ignoreMigrationPatterns("*:missing")
          .load()
          .migrate();
    } catch (RuntimeException e) {
      opened.close();
      throw e;
    }
    source = opened;
    jdbi = Jdbi.create(opened);
  }

  private void disconnect() {
    HikariDataSource open = source;
    Jdbi way = jdbi;
    source = null;
    jdbi = null;
    if (open != null) {
      if (inMemory && way != null) {
        way.useHandle(handle -> handle.execute("drop all objects"));
      }
      open.close();
    }
  }

  private Path marker() {
    return folder.resolveSibling("tables.open");
  }

  /**
   * Pages may be missing after a power cut though H2 opens without complaint, so a marker of
   * another boot counts.
   */
  private boolean unsafeAfterPowerCut() {
    try {
      return Files.exists(marker())
          && (!BOOT_ID_KNOWN || !Files.readString(marker()).equals(bootId()));
    } catch (IOException e) {
      LOG.warn("The marker of the last start cannot be read; the tables are folded again", e);
      return true;
    }
  }

  /**
   * Names this start of the machine; where the system does not tell, no two calls across processes
   * agree.
   */
  private static String bootId() {
    Path linux = Path.of("/proc/sys/kernel/random/boot_id");
    try {
      return Files.isReadable(linux)
          ? Files.readString(linux).strip()
          : "process " + ProcessHandle.current().pid();
    } catch (IOException e) {
      return "process " + ProcessHandle.current().pid();
    }
  }

  static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e)
              throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
