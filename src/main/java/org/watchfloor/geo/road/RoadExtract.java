package org.watchfloor.geo.road;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.watchfloor.geo.osm.OsmData;
import org.watchfloor.geo.osm.OsmNode;
import org.watchfloor.geo.osm.OsmRelation;
import org.watchfloor.geo.osm.OsmWay;
import org.watchfloor.task.Progress;

/**
 * Writes what is road in an extract as OSM XML, which the road engine reads. Its own reader of the
 * packed format needs another edition of a library we have, so the two may not meet. Points are
 * numbered anew, from 1: the engine takes no numbers below 0.
 */
final class RoadExtract {
  /** Ways that can be driven, walked or sailed. */
  private static final List<String> CAR_KEYS =
      List.of("motorcar", "motor_vehicle", "vehicle", "access", "hgv");

  /** The engine's files grow by a mebibyte each; the smallest graph takes 6. */
  private static final long LEAST_BYTES = 16L << 20;

  /** Measured: 24 for a real county, 45 where every point is a junction; twice that to be sure. */
  private static final long BYTES_A_POINT = 96;

  private final OsmData data;
  private final List<OsmWay> ways;
  private final BitSet used = new BitSet();

  RoadExtract(OsmData data) {
    this.data = data;
    this.ways = data.ways().stream().filter(way -> isRoad(way) || isFerry(way)).toList();
    for (OsmWay way : ways) {
      for (long node : way.nodes()) {
        int at = data.positions().find(node);
        if (at >= 0) {
          used.set(at);
        }
      }
    }
  }

  /** How many ways there are to go by. */
  int size() {
    return ways.size();
  }

  /**
   * How many bytes the graph of these roads takes on the disk while it is built, its plain copy
   * included: rather too many than too few.
   */
  long bytesNeeded() {
    long points = 0;
    for (OsmWay way : ways) {
      points += way.nodes().length;
    }
    return LEAST_BYTES + points * BYTES_A_POINT;
  }

  static boolean isFerry(OsmWay way) {
    return "ferry".equals(way.tags().get("route"));
  }

  private static boolean isRoad(OsmWay way) {
    return way.tags().containsKey("highway") && way.nodes().length > 1;
  }

  void write(Path file, Progress progress) throws IOException {
    try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16);
        Writer out =
            new OutputStreamWriter(
                new BufferedOutputStream(packed, 1 << 16), StandardCharsets.UTF_8)) {
      out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<osm version=\"0.6\">\n");
      nodes(out, progress);
      progress.stopIfCancelled();
      for (OsmWay way : ways) {
        way(out, way);
      }
      progress.stopIfCancelled();
      for (OsmRelation relation : data.relations()) {
        if (relation.tags().getOrDefault("type", "").startsWith("restriction")) {
          relation(out, relation);
        }
      }
      out.write("</osm>\n");
    }
  }

  private void nodes(Writer out, Progress progress) throws IOException {
    Map<Integer, Map<String, String>> tags = new HashMap<>();
    for (OsmNode node : data.nodes()) {
      int at = data.positions().find(node.id());
      if (at >= 0 && used.get(at)) {
        tags.put(at, node.tags());
      }
    }
    for (int at = used.nextSetBit(0); at >= 0; at = used.nextSetBit(at + 1)) {
      if ((at & 0xFFFF) == 0) {
        progress.stopIfCancelled();
      }
      out.write("<node id=\"" + (at + 1));
      out.write("\" lat=\"" + data.positions().lat(at));
      out.write("\" lon=\"" + data.positions().lon(at) + "\">");
      tags(out, tags.getOrDefault(at, Map.of()));
      out.write("</node>\n");
    }
  }

  private void way(Writer out, OsmWay way) throws IOException {
    out.write("<way id=\"" + way.id() + "\">");
    for (long node : way.nodes()) {
      out.write("<nd ref=\"" + number(node) + "\"/>");
    }
    Map<String, String> tags = new HashMap<>(way.tags());
    if (isFerry(way) && CAR_KEYS.stream().noneMatch(tags::containsKey)) {
      // Whether a boat takes cars must be said; to send a fire engine to one that does not is
      // worse.
      tags.put("motor_vehicle", "no");
    }
    tags(out, tags);
    out.write("</way>\n");
  }

  private void relation(Writer out, OsmRelation relation) throws IOException {
    out.write("<relation id=\"" + relation.id() + "\">");
    for (OsmRelation.Member member : relation.members()) {
      String type =
          switch (member.kind()) {
            case NODE -> "node";
            case WAY -> "way";
            case RELATION -> "relation";
          };
      long id = member.kind() == OsmRelation.Kind.NODE ? number(member.id()) : member.id();
      out.write("<member type=\"" + type + "\" ref=\"" + id + "\" role=\"");
      escape(out, member.role());
      out.write("\"/>");
    }
    tags(out, relation.tags());
    out.write("</relation>\n");
  }

  /** The new number of a point; one that nobody has for a point the extract cut off. */
  private long number(long node) {
    int at = data.positions().find(node);
    return at >= 0 ? at + 1L : data.positions().size() + 1L;
  }

  private static void tags(Writer out, Map<String, String> tags) throws IOException {
    for (Map.Entry<String, String> tag : tags.entrySet()) {
      out.write("<tag k=\"");
      escape(out, tag.getKey());
      out.write("\" v=\"");
      escape(out, tag.getValue());
      out.write("\"/>");
    }
  }

  private static void escape(Writer out, String text) throws IOException {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '&' -> out.write("&amp;");
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '"' -> out.write("&quot;");
        default -> {
          // What XML does not know is left out: control characters, halves of characters.
          if (c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF) {
            out.write(Character.toString(c));
          }
        }
      }
    }
  }
}
