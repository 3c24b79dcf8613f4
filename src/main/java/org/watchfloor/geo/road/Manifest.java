package org.watchfloor.geo.road;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/**
 * What lies in the folder of a graph: the extract it was built from, its format, and the SHA-256 of
 * every file, so that a damaged graph is noticed before the engine stumbles over it.
 */
final class Manifest {
  private static final String FILE = "manifest.properties";

  private Manifest() {}

  /**
   * SHA-256 of an extract, in hex.
   *
   * @throws RefusedException if it cannot be read
   */
  static String fingerprint(Path extract) {
    if (Files.isDirectory(extract)) {
      throw RefusedException.of("geo.refused.osm.kind", extract);
    }
    try {
      return hash(extract);
    } catch (NoSuchFileException e) {
      throw new RefusedException(Message.of("geo.refused.osm.missing", extract), e);
    } catch (IOException e) {
      throw new RefusedException(Message.of("geo.refused.osm.unreadable", extract), e);
    }
  }

  static void write(Path folder, String source) throws IOException {
    Properties lines = new Properties();
    lines.setProperty("format", String.valueOf(RoadFolder.FORMAT));
    lines.setProperty("source", source);
    for (Path file : files(folder)) {
      lines.setProperty("file." + file.getFileName(), hash(file));
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve(FILE))) {
      lines.store(out, null);
    }
  }

  /**
   * Looks whether a folder holds what its manifest says.
   *
   * @throws RefusedException if not
   */
  static void check(Path folder, int format) {
    Properties lines = lines(folder);
    try {
      if (!lines.getProperty("format", "").equals(String.valueOf(format))) {
        throw RefusedException.of("geo.roads.damaged", folder);
      }
      for (String key : lines.stringPropertyNames()) {
        if (key.startsWith("file.")) {
          Path file = folder.resolve(key.substring("file.".length()));
          if (!hash(file).equals(lines.getProperty(key))) {
            throw RefusedException.of("geo.roads.damaged", folder);
          }
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new RefusedException(Message.of("geo.roads.damaged", folder), e);
    }
  }

  /**
   * The SHA-256 of the extract a graph says it was built from.
   *
   * @throws RefusedException if its manifest cannot be read
   */
  static String source(Path folder) {
    return lines(folder).getProperty("source", "");
  }

  /**
   * The format a graph says it has.
   *
   * @throws RefusedException if its manifest cannot be read
   */
  static String format(Path folder) {
    return lines(folder).getProperty("format", "");
  }

  private static Properties lines(Path folder) {
    Properties lines = new Properties();
    try (Reader in = Files.newBufferedReader(folder.resolve(FILE), StandardCharsets.UTF_8)) {
      lines.load(in);
      return lines;
    } catch (IOException | IllegalArgumentException e) {
      throw new RefusedException(Message.of("geo.roads.damaged", folder), e);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String hash(Path file) throws IOException {
    try (InputStream in =
        new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
