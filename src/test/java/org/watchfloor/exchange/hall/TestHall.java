package org.watchfloor.exchange.hall;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.watchfloor.store.HallAddress;

/** A real PostgreSQL of this test run, with a database for each test. */
public final class TestHall {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private TestHall() {}

  private static final class Server {
    static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres started = EmbeddedPostgres.builder().start();
        Runtime.getRuntime()
            .addShutdownHook(
                new Thread(() -> {
                  try {
                    started.close();
                  } catch (IOException e) {
                    throw new IllegalStateException(e);
                  }
                }));
        return started;
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** An empty database. */
  public static HallAddress create() {
    String name = "hall" + NUMBER.incrementAndGet();
    sql("create database " + name);
    return HallAddress.of(Server.POSTGRES.getJdbcUrl("postgres", name), "postgres", "");
  }

  /** A seat was last heard of a while ago. */
  public static void silence(HallAddress hall, String seat) {
    write(
        hall,
        "update watchfloor.hall_seat set seen_at = now() - interval '5 minutes' where name = '"
            + seat
            + "'");
  }

  /** Somebody writes the database of a hall by hand. */
  static void write(HallAddress hall, String text) {
    sql(name(hall), text);
  }

  /** What a question about it finds first; empty if nothing. */
  static String ask(HallAddress hall, String text) {
    try (Connection connection =
            Server.POSTGRES.getDatabase("postgres", name(hall)).getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(text)) {
      return rows.next() ? String.valueOf(rows.getString(1)) : "";
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs something as the server's master. */
  private static void sql(String text) {
    sql("postgres", text);
  }

  private static void sql(String database, String text) {
    try (Connection connection = Server.POSTGRES.getDatabase("postgres", database).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(text);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Throws everybody out of a database and lets nobody in. */
  public static void shut(HallAddress hall) {
    sql("alter database " + name(hall) + " with allow_connections false");
    sql(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '"
            + name(hall)
            + "'");
  }

  /** Lets people in again. */
  public static void open(HallAddress hall) {
    sql("alter database " + name(hall) + " with allow_connections true");
  }

  private static String name(HallAddress hall) {
    String shown = hall.shown();
    return shown.substring(shown.lastIndexOf('/') + 1);
  }
}
