package org.watchfloor.geo.layer;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.watchfloor.base.RefusedException;

/**
 * Reads the attributes of a shapefile (dBASE III and later), in the encoding its {@code .cpg} or
 * its own mark names, as far as that can be true; else in UTF-8 if all of it is, or in GB18030.
 */
final class DbfTable {
  private static final int HEADER = 32;
  private static final int FIELD = 32;
  private static final byte END = 0x0d;

  /** Code page 936, as its header marks it. */
  private static final int MARK_GBK = 0x4d;

  private record Field(int from, int length, byte[] name, char type) {}

  private final String file;
  private final byte[] bytes;
  private final List<Field> fields = new ArrayList<>();
  private final int start;
  private final int width;
  private final int rows;
  private final Charset charset;

  /**
   * @param cpg what the file beside it says of the encoding; may be empty
   * @throws RefusedException if it is no table
   */
  DbfTable(String file, byte[] bytes, byte[] cpg) {
    this.file = file;
    this.bytes = bytes;
    if (bytes.length <= HEADER) {
      throw damaged();
    }
    ByteBuffer head = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    start = head.getShort(8) & 0xffff;
    width = head.getShort(10) & 0xffff;
    if (start <= HEADER || start > bytes.length || width < 1) {
      throw damaged();
    }
    int from = 1;
    for (int at = HEADER; at + FIELD <= start && bytes[at] != END; at += FIELD) {
      int length = bytes[at + 16] & 0xff;
      byte[] name = Arrays.copyOfRange(bytes, at, at + 11);
      if (from + length > width || fields.size() >= LayerLimits.ATTRIBUTES) {
        throw damaged();
      }
      fields.add(new Field(from, length, trimmed(name), (char) (bytes[at + 11] & 0xff)));
      from += length;
    }
    long said = head.getInt(4) & 0xffffffffL;
    rows = (int) Math.min(said, (bytes.length - start) / width);
    charset = charset(cpg, bytes[29] & 0xff);
  }

  int rows() {
    return rows;
  }

  /** Whether a row is marked as deleted, and so is the feature of it. */
  boolean deleted(int row) {
    return bytes[start + row * width] == '*';
  }

  /** The attributes of a row that have a value. */
  Map<String, String> row(int row) {
    Map<String, String> values = new LinkedHashMap<>();
    int at = start + row * width;
    for (Field field : fields) {
      byte[] raw = Arrays.copyOfRange(bytes, at + field.from, at + field.from + field.length);
      String value = value(raw, field.type);
      if (!value.isEmpty()) {
        values.putIfAbsent(text(field.name), value);
      }
    }
    return values;
  }

  private String value(byte[] raw, char type) {
    String value = text(trimmed(raw)).strip();
    return switch (type) {
      // Programs fill what is not known with stars.
      case 'N', 'F' -> value.startsWith("*") ? "" : value;
      case 'D' ->
          value.matches("\\d{8}")
              ? value.substring(0, 4) + "-" + value.substring(4, 6) + "-" + value.substring(6)
              : value;
      case 'L' -> value.equals("?") ? "" : value;
      // Memos and pictures lie in files beside it that nobody hands over.
      case 'M', 'B', 'G', 'P' -> "";
      default -> value;
    };
  }

  /** A field too short for its last character holds the first half of it, which is dropped. */
  private String text(byte[] raw) {
    for (int cut = 0; cut < 4 && cut <= raw.length; cut++) {
      byte[] part = Arrays.copyOf(raw, raw.length - cut);
      var found = LayerText.strict(part, 0, charset);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return new String(raw, charset);
  }

  private static byte[] trimmed(byte[] raw) {
    int end = 0;
    while (end < raw.length && raw[end] != 0) {
      end++;
    }
    return Arrays.copyOf(raw, end);
  }

  private Charset charset(byte[] cpg, int mark) {
    String said = new String(cpg, StandardCharsets.ISO_8859_1).strip().toUpperCase(Locale.ROOT);
    boolean saysGbk = said.matches("(CP|WINDOWS-)?936|GBK|GB2312|GB18030") || mark == MARK_GBK;
    if (saysGbk && !said.contains("UTF")) {
      return LayerText.GB18030;
    }
    if (said.matches("(ISO[- ]?)?8859[-_ ]?1|88591|1252|(CP|WINDOWS-)1252") && !chinese()) {
      return Charset.forName("windows-1252");
    }
    return utf8() ? StandardCharsets.UTF_8 : LayerText.GB18030;
  }

  /** Western text has single bytes above 0x7f; Chinese text has them in pairs. */
  private boolean chinese() {
    return everyValue(StandardCharsets.UTF_8) || everyValue(LayerText.GB18030);
  }

  /** Whether all of it is UTF-8, and not by chance. */
  private boolean utf8() {
    if (!everyValue(StandardCharsets.UTF_8)) {
      return false;
    }
    StringBuilder all = new StringBuilder();
    for (Field field : fields) {
      all.append(new String(field.name, StandardCharsets.UTF_8));
      for (int row = 0; row < rows && field.type == 'C'; row++) {
        int at = start + row * width + field.from;
        all.append(
            new String(bytes, at, field.length, StandardCharsets.UTF_8).replace("\ufffd", ""));
      }
    }
    return !LayerText.isStrange(all.toString()) || !everyValue(LayerText.GB18030);
  }

  private boolean everyValue(Charset by) {
    for (Field field : fields) {
      if (!readable(field.name, by)) {
        return false;
      }
      if (field.type != 'C') {
        continue;
      }
      for (int row = 0; row < rows; row++) {
        int at = start + row * width + field.from;
        if (!readable(trimmed(Arrays.copyOfRange(bytes, at, at + field.length)), by)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean readable(byte[] raw, Charset by) {
    for (int cut = 0; cut < 4 && cut <= raw.length; cut++) {
      if (LayerText.strict(Arrays.copyOf(raw, raw.length - cut), 0, by).isPresent()) {
        return true;
      }
    }
    return raw.length == 0;
  }

  private RefusedException damaged() {
    return RefusedException.of("geo.layer.refused.dbf", file);
  }
}
