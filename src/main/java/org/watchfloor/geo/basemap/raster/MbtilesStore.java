package org.watchfloor.geo.basemap.raster;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/**
 * An MBTiles file: pictures by zoom, column and row in an SQLite database, and a few words about
 * them. Opened as unchangeable, so that nothing is ever written beside it; a file put in its place
 * by renaming leaves an open one as it was. Any thread; one query at a time.
 */
final class MbtilesStore implements AutoCloseable {
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER_BYTES = 100;

  private final Path file;
  private final Connection connection;
  private final PreparedStatement find;

  /** Who opened it, and everyone who holds it. */
  private int users = 1;

  private MbtilesStore(Path file, Connection connection, PreparedStatement find) {
    this.file = file;
    this.connection = connection;
    this.find = find;
  }

  /**
   * The zooms, and the columns and rows of one of them.
   *
   * @param minZoom the smallest with a tile
   * @param maxZoom the largest with a tile
   * @param minColumn of the largest zoom, as are the rest
   * @param maxColumn of the largest zoom
   * @param minRow as the file counts them
   * @param maxRow as the file counts them
   */
  record Extent(int minZoom, int maxZoom, int minColumn, int maxColumn, int minRow, int maxRow) {}

  /**
   * Opens a file.
   *
   * @throws RefusedException if it is missing, cut off, damaged or of another kind
   */
  static MbtilesStore open(Path file) {
    checkHeader(file);
    Connection connection = null;
    try {
      connection = DriverManager.getConnection(address(file));
      PreparedStatement find =
          connection.prepareStatement(
              "select tile_data from tiles"
                  + " where zoom_level = ? and tile_column = ? and tile_row = ?");
      return new MbtilesStore(file, connection, find);
    } catch (SQLException e) {
      close(connection, e);
      String said = String.valueOf(e.getMessage());
      boolean lacksTiles = said.contains("no such table") || said.contains("no such column");
      throw refused(
          lacksTiles ? "geo.refused.mbtiles.kind" : "geo.refused.mbtiles.damaged", file, e);
    }
  }

  /** The words about the map, by name in small letters; none if the file has no such table. */
  synchronized Map<String, String> metadata() {
    Map<String, String> words = new HashMap<>();
    try (Statement ask = connection.createStatement()) {
      if (!hasMetadata(ask)) {
        return words;
      }
      try (ResultSet rows = ask.executeQuery("select name, value from metadata")) {
        while (rows.next()) {
          String name = rows.getString(1);
          String value = rows.getString(2);
          if (name != null && value != null) {
            words.put(name.strip().toLowerCase(Locale.ROOT), value.strip());
          }
        }
      }
      return words;
    } catch (SQLException e) {
      throw damaged(e);
    }
  }

  private static boolean hasMetadata(Statement ask) throws SQLException {
    try (ResultSet found =
        ask.executeQuery("select 1 from sqlite_master where lower(name) = 'metadata'")) {
      return found.next();
    }
  }

  /** Where there are tiles; null if there is none. */
  synchronized @Nullable Extent extent() {
    try (Statement ask = connection.createStatement()) {
      int minZoom;
      int maxZoom;
      try (ResultSet zooms =
          ask.executeQuery("select min(zoom_level), max(zoom_level) from tiles")) {
        zooms.next();
        minZoom = zooms.getInt(1);
        maxZoom = zooms.getInt(2);
        if (zooms.wasNull()) {
          return null;
        }
      }
      try (ResultSet sides =
          ask.executeQuery(
              "select min(tile_column), max(tile_column), min(tile_row), max(tile_row)"
                  + " from tiles where zoom_level = "
                  + maxZoom)) {
        sides.next();
        return new Extent(
            minZoom, maxZoom, sides.getInt(1), sides.getInt(2), sides.getInt(3), sides.getInt(4));
      }
    } catch (SQLException e) {
      throw damaged(e);
    }
  }

  /** Some picture of a zoom, to see of what kind they are; null if there is none. */
  synchronized byte @Nullable [] any(int zoom) {
    try (Statement ask = connection.createStatement();
        ResultSet rows =
            ask.executeQuery(
                "select tile_data from tiles where zoom_level = " + zoom + " limit 1")) {
      return rows.next() ? rows.getBytes(1) : null;
    } catch (SQLException e) {
      throw damaged(e);
    }
  }

  /**
   * The bytes of a picture; null if there is none.
   *
   * @param row as the file counts them
   * @throws RefusedException if the disk or the file fails
   */
  synchronized byte @Nullable [] find(int zoom, int column, int row) {
    try {
      find.setInt(1, zoom);
      find.setInt(2, column);
      find.setInt(3, row);
      try (ResultSet rows = find.executeQuery()) {
        return rows.next() ? rows.getBytes(1) : null;
      }
    } catch (SQLException e) {
      throw damaged(e);
    }
  }

  /**
   * Reads the whole file and looks whether it hangs together: a second for every 300 MB or so.
   *
   * @throws RefusedException if it does not
   */
  synchronized void check() {
    try (Statement ask = connection.createStatement();
        ResultSet found = ask.executeQuery("pragma quick_check(1)")) {
      String verdict = found.next() ? found.getString(1) : "";
      if (!"ok".equals(verdict)) {
        throw new SQLException(verdict);
      }
    } catch (SQLException e) {
      throw damaged(e);
    }
  }

  /**
   * One more closes it.
   *
   * @throws RefusedException if it is closed already
   */
  synchronized void hold() {
    if (users == 0) {
      throw refused("geo.refused.mbtiles.closed", file, null);
    }
    users++;
  }

  /** The last one who closes it closes the file. */
  @Override
  public synchronized void close() {
    users--;
    if (users > 0) {
      return;
    }
    try {
      connection.close();
    } catch (SQLException e) {
      throw damaged(e);
    }
  }

  private RefusedException damaged(SQLException e) {
    return refused("geo.refused.mbtiles.damaged", file, e);
  }

  /** A database that was cut off opens all the same and fails later, at some tile: look before. */
  private static void checkHeader(Path file) {
    ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES);
    long size;
    if (!Files.isRegularFile(file)) {
      throw refused("geo.refused.mbtiles.missing", file, null);
    }
    try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
      size = in.size();
      while (header.hasRemaining() && in.read(header) >= 0) {
        // until it is full
      }
    } catch (IOException e) {
      throw refused("geo.refused.mbtiles.unreadable", file, e);
    }
    byte[] start = new byte[MAGIC.length];
    header.get(0, start);
    if (!java.util.Arrays.equals(start, MAGIC)) {
      throw refused("geo.refused.mbtiles.kind", file, null);
    }
    int code = header.getShort(16) & 0xFFFF;
    long pageBytes = code == 1 ? 65_536 : code;
    long pages = header.getInt(28) & 0xFFFF_FFFFL;
    // The count holds only if the last writer was one that keeps it.
    boolean counted = header.getInt(24) == header.getInt(92);
    if (header.hasRemaining() || counted && size < pages * pageBytes) {
      throw refused("geo.refused.mbtiles.truncated", file, null);
    }
  }

  private static String address(Path file) {
    String path = file.toAbsolutePath().normalize().toString().replace('\\', '/');
    StringBuilder safe = new StringBuilder(path.startsWith("/") ? "" : "/");
    for (String part : path.split("/", -1)) {
      safe.append(
              URLEncoder.encode(part, StandardCharsets.UTF_8)
                  .replace("+", "%20")
                  .replace("%3A", ":"))
          .append('/');
    }
    safe.setLength(safe.length() - 1);
    return "jdbc:sqlite:file:" + safe + "?mode=ro&immutable=1";
  }

  private static void close(@Nullable Connection connection, SQLException why) {
    if (connection != null) {
      try {
        connection.close();
      } catch (SQLException e) {
        why.addSuppressed(e);
      }
    }
  }

  private static RefusedException refused(String key, Path file, @Nullable Exception cause) {
    Message said = Message.of(key, file.toString());
    return cause == null ? new RefusedException(said) : new RefusedException(said, cause);
  }
}
