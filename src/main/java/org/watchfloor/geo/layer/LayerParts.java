package org.watchfloor.geo.layer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/**
 * The bytes of a layer: of one file, of a shapefile with the files beside it, or of what a packed
 * file holds, which is read in memory and never unpacked to the disk.
 *
 * @param file its name, for sentences
 * @param stem its name without ending
 * @param parts the bytes by ending, in lower case; {@code ""} for a file told by its bytes
 * @param sha256 of what was handed over
 */
record LayerParts(String file, String stem, Map<String, byte[]> parts, String sha256) {
  private static final List<String> SHAPE = List.of("shp", "shx", "dbf", "prj", "cpg");

  /** What a packed file may hold besides a shapefile, the likeliest first. */
  private static final List<String> SINGLE = List.of("kml", "geojson", "json", "gpx");

  static LayerParts of(Path path) {
    String file = String.valueOf(path.getFileName());
    try {
      if (!Files.isRegularFile(path)) {
        throw RefusedException.of("geo.layer.refused.missing", path.toString());
      }
      refuseTooLarge(file, Files.size(path));
      String ending = ending(file);
      if (SHAPE.contains(ending) && !ending.equals("shp")) {
        throw RefusedException.of("geo.layer.refused.beside", file, stem(file) + ".shp");
      }
      if (ending.equals("shp")) {
        return shape(path, file);
      }
      byte[] bytes = Files.readAllBytes(path);
      if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K') {
        return packed(path, file, sum(List.of(bytes)));
      }
      return new LayerParts(file, stem(file), Map.of("", bytes), sum(List.of(bytes)));
    } catch (IOException | IllegalArgumentException e) {
      throw new RefusedException(Message.of("geo.layer.refused.unreadable", file), e);
    }
  }

  private static LayerParts shape(Path path, String file) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    long all = 0;
    Path folder = path.toAbsolutePath().getParent();
    List<Path> beside = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(Files::isRegularFile).forEach(beside::add);
    }
    beside.sort(Comparator.comparing(Path::toString));
    for (Path one : beside) {
      String name = String.valueOf(one.getFileName());
      boolean own = stem(name).equals(stem(file)) && SHAPE.contains(ending(name));
      if (own && !parts.containsKey(ending(name))) {
        all += Files.size(one);
        refuseTooLarge(file, all);
        parts.put(ending(name), Files.readAllBytes(one));
      }
    }
    List<byte[]> inOrder = SHAPE.stream().filter(parts::containsKey).map(parts::get).toList();
    return new LayerParts(file, stem(file), parts, sum(inOrder));
  }

  /** Only what is wanted is unpacked, and never more of it than the limit. */
  private static LayerParts packed(Path path, String file, String sha256) throws IOException {
    try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1)) {
      List<? extends ZipEntry> entries = zip.stream().limit(LayerLimits.PACKED_FILES + 1L).toList();
      if (entries.size() > LayerLimits.PACKED_FILES) {
        throw RefusedException.of("geo.layer.refused.packed", file, LayerLimits.PACKED_FILES);
      }
      for (ZipEntry entry : entries) {
        refuseTrick(file, entry.getName());
      }
      List<String> wanted = wanted(file, entries);
      Map<String, byte[]> parts = new TreeMap<>();
      long left = LayerLimits.UNPACKED;
      for (ZipEntry entry : entries) {
        String ending = ending(entry.getName());
        if (wanted.contains(entry.getName())) {
          byte[] bytes = unpacked(zip, entry, left, file);
          left -= bytes.length;
          parts.putIfAbsent(SHAPE.contains(ending) ? ending : "", bytes);
        }
      }
      return new LayerParts(file, stem(file), parts, sha256);
    }
  }

  private static List<String> wanted(String file, List<? extends ZipEntry> entries) {
    List<String> shapes = named(entries, "shp");
    if (shapes.size() > 1) {
      throw RefusedException.of("geo.layer.refused.several", file, shapes.size());
    }
    if (!shapes.isEmpty()) {
      String stem = stem(shapes.getFirst());
      return entries.stream()
          .map(ZipEntry::getName)
          .filter(name -> stem(name).equals(stem) && SHAPE.contains(ending(name)))
          .toList();
    }
    for (String ending : SINGLE) {
      List<String> found = named(entries, ending);
      if (!found.isEmpty()) {
        // Of several, KMZ means doc.kml, or else the first.
        return List.of(
            found.stream().filter("doc.kml"::equals).findFirst().orElse(found.getFirst()));
      }
    }
    throw RefusedException.of("geo.layer.refused.packedNothing", file);
  }

  private static List<String> named(List<? extends ZipEntry> entries, String ending) {
    return entries.stream()
        .map(ZipEntry::getName)
        .filter(name -> ending(name).equals(ending) && !name.startsWith("__MACOSX/"))
        .toList();
  }

  /** Counted before it is kept: a bomb must not fill the memory on its way to being refused. */
  private static byte[] unpacked(ZipFile zip, ZipEntry entry, long most, String file)
      throws IOException {
    byte[] bytes = new byte[(int) length(zip, entry, most, file)];
    try (InputStream in = zip.getInputStream(entry)) {
      in.readNBytes(bytes, 0, bytes.length);
      return bytes;
    }
  }

  private static long length(ZipFile zip, ZipEntry entry, long most, String file)
      throws IOException {
    byte[] step = new byte[1 << 16];
    long length = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      for (int n = in.read(step); n >= 0; n = in.read(step)) {
        length += n;
        if (length > most) {
          throw RefusedException.of("geo.layer.refused.bomb", file, LayerLimits.UNPACKED >> 20);
        }
      }
    }
    return length;
  }

  /** A name that leads out of its folder is a trick, even though nothing is written by it. */
  private static void refuseTrick(String file, String name) {
    boolean out =
        name.startsWith("/")
            || name.startsWith("\\")
            || name.contains(":")
            || List.of(name.split("[/\\\\]", -1)).contains("..");
    if (out) {
      throw RefusedException.of("geo.layer.refused.trick", file);
    }
  }

  private static void refuseTooLarge(String file, long bytes) {
    if (bytes > LayerLimits.BYTES) {
      throw RefusedException.of("geo.layer.refused.tooLarge", file, LayerLimits.BYTES >> 20);
    }
  }

  static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  private static String sum(List<byte[]> all) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      all.forEach(digest::update);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
