package org.watchfloor.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.PGConnection;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/**
 * The database the seats of one hall share: PostgreSQL, entered with short patience, for a seat
 * that waits for a dead server is no seat. Any thread but the JavaFX thread.
 */
public final class HallDatabase implements AutoCloseable {
  private static final String SCHEMA = "watchfloor";

  /** Turns, listening, and looking in between. */
  private static final int CONNECTIONS = 3;

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  /** No answer for so long: the server or the line is gone. */
  private static final Duration DEAD = Duration.ofSeconds(10);

  private final HikariDataSource source;
  private final Jdbi jdbi;

  private HallDatabase(HikariDataSource source) {
    this.source = source;
    this.jdbi = Jdbi.create(source);
  }

  /**
   * Enters it, and lays out its tables where that was not done.
   *
   * @throws RefusedException if it does not answer, does not let in, or was laid out by a newer
   *     program
   */
  public static HallDatabase open(HallAddress address) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(address.url());
    config.setUsername(address.user());
    config.setPassword(address.password());
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setPoolName("hall");
    config.setSchema(SCHEMA);
    config.setConnectionTimeout(PATIENCE.toMillis());
    config.setInitializationFailTimeout(PATIENCE.toMillis());
    config.setConnectionInitSql("set idle_in_transaction_session_timeout = '4s'");
    config.addDataSourceProperty("ApplicationName", "watchfloor");
    config.addDataSourceProperty("connectTimeout", PATIENCE.toSeconds());
    config.addDataSourceProperty("loginTimeout", PATIENCE.toSeconds());
    config.addDataSourceProperty("socketTimeout", DEAD.toSeconds());
    config.addDataSourceProperty("tcpKeepAlive", true);
    HikariDataSource opened = null;
    try {
      opened = new HikariDataSource(config);
      Flyway.configure(HallDatabase.class.getClassLoader())
          .dataSource(opened)
          .schemas(SCHEMA)
          .locations("classpath:db/hall")
          .load()
          .migrate();
      return new HallDatabase(opened);
    } catch (RuntimeException e) {
      if (opened != null) {
        opened.close();
      }
      throw new RefusedException(
          Message.of("store.refused.hallLost", address.shown(), reason(e)), e);
    }
  }

  /** The way in for stores. */
  public Jdbi jdbi() {
    return jdbi;
  }

  /**
   * Waits for word from other seats until told to stop or the server is gone.
   *
   * @param channel what is listened to
   * @param goOn asked about once a second
   * @param woken run at every word, and once at the beginning
   * @throws SQLException if the server is gone
   */
  public void listen(String channel, BooleanSupplier goOn, Runnable woken) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("listen " + channel);
      woken.run();
      PGConnection words = connection.unwrap(PGConnection.class);
      while (goOn.getAsBoolean()) {
        if (words.getNotifications(1000).length > 0) {
          woken.run();
        }
      }
    }
  }

  @Override
  public void close() {
    source.close();
  }

  /**
   * What failed, without a word of what was to be written: an SQL state, or the kind of failure.
   * For the log.
   */
  public static String code(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof RefusedException refused) {
        return refused.said().key();
      }
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return "SQL state " + sql.getSQLState();
      }
    }
    return failure.getClass().getSimpleName();
  }

  /** The innermost sentence: what the driver or the server said. */
  public static String reason(Throwable failure) {
    Throwable inner = failure;
    while (inner.getCause() != null && inner.getCause() != inner) {
      inner = inner.getCause();
    }
    String said = inner.getMessage();
    return said == null ? inner.getClass().getSimpleName() : said.lines().findFirst().orElse("");
  }
}
