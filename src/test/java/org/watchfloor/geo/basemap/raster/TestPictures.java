package org.watchfloor.geo.basemap.raster;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** Makes a small MBTiles file: pictures of one colour with a black corner in the north-west. */
public final class TestPictures {
  private final Map<String, String> words = new LinkedHashMap<>();
  private final Map<Place, byte[]> pictures = new LinkedHashMap<>();
  private boolean rowsFromTheNorth;

  private record Place(int zoom, int x, int y) {}

  public TestPictures word(String name, String value) {
    words.put(name, value);
    return this;
  }

  /** Rows counted from the north from now on. */
  public TestPictures xyz() {
    rowsFromTheNorth = true;
    return this;
  }

  /** A picture, y from the north. */
  public TestPictures put(int zoom, int x, int y, Color colour) {
    return put(zoom, x, y, colour, 256);
  }

  public TestPictures put(int zoom, int x, int y, Color colour, int side) {
    return bytes(zoom, x, y, png(colour, side));
  }

  public TestPictures bytes(int zoom, int x, int y, byte[] bytes) {
    pictures.put(new Place(zoom, x, y), bytes);
    return this;
  }

  public static byte[] png(Color colour, int side) {
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(colour);
    g.fillRect(0, 0, side, side);
    g.setColor(Color.BLACK);
    g.fillRect(0, 0, side / 8, side / 8);
    g.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public Path write(Path file) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement make = connection.createStatement()) {
      make.execute("create table metadata (name text, value text)");
      make.execute(
          "create table tiles (zoom_level integer, tile_column integer, tile_row integer,"
              + " tile_data blob)");
      make.execute("create unique index one on tiles (zoom_level, tile_column, tile_row)");
      connection.setAutoCommit(false);
      try (PreparedStatement add =
          connection.prepareStatement("insert into metadata values (?, ?)")) {
        for (Map.Entry<String, String> word : words.entrySet()) {
          add.setString(1, word.getKey());
          add.setString(2, word.getValue());
          add.execute();
        }
      }
      try (PreparedStatement add =
          connection.prepareStatement("insert into tiles values (?, ?, ?, ?)")) {
        for (Map.Entry<Place, byte[]> picture : pictures.entrySet()) {
          Place at = picture.getKey();
          add.setInt(1, at.zoom);
          add.setInt(2, at.x);
          add.setInt(3, rowsFromTheNorth ? at.y : (1 << at.zoom) - 1 - at.y);
          add.setBytes(4, picture.getValue());
          add.execute();
        }
      }
      connection.commit();
      return file;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
