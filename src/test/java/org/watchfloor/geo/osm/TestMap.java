package org.watchfloor.geo.osm;

import com.google.protobuf.ByteString;
import crosby.binary.Fileformat.Blob;
import crosby.binary.Fileformat.BlobHeader;
import crosby.binary.Osmformat.DenseNodes;
import crosby.binary.Osmformat.HeaderBlock;
import crosby.binary.Osmformat.PrimitiveBlock;
import crosby.binary.Osmformat.PrimitiveGroup;
import crosby.binary.Osmformat.Relation;
import crosby.binary.Osmformat.StringTable;
import crosby.binary.Osmformat.Way;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** Draws a small map by hand and writes it as a .osm.pbf file. */
public final class TestMap {
  private final List<String> strings = new ArrayList<>(List.of(""));
  private final DenseNodes.Builder dense = DenseNodes.newBuilder();
  private final PrimitiveGroup.Builder ways = PrimitiveGroup.newBuilder();
  private final PrimitiveGroup.Builder relations = PrimitiveGroup.newBuilder();
  private long lastNode;
  private long lastLon;
  private long lastLat;
  private long nextWay = 1;

  /** Adds a point with tags as key, value, key, value …; its id. */
  public long node(double lon, double lat, String... tags) {
    long id = lastNode + 1;
    long lonUnits = Math.round(lon * 1e7);
    long latUnits = Math.round(lat * 1e7);
    dense.addId(1).addLon(lonUnits - lastLon).addLat(latUnits - lastLat);
    for (String tag : tags) {
      dense.addKeysVals(string(tag));
    }
    dense.addKeysVals(0);
    lastNode = id;
    lastLon = lonUnits;
    lastLat = latUnits;
    return id;
  }

  /** Adds a way through points given as lon, lat, lon, lat …; closed if the last is the first. */
  public long line(double[] lonLat, String... tags) {
    long[] nodes = new long[lonLat.length / 2];
    for (int i = 0; i < nodes.length; i++) {
      boolean back =
          i == nodes.length - 1
              && i > 2
              && lonLat[0] == lonLat[2 * i]
              && lonLat[1] == lonLat[2 * i + 1];
      nodes[i] = back ? nodes[0] : node(lonLat[2 * i], lonLat[2 * i + 1]);
    }
    return way(nodes, tags);
  }

  public long way(long[] nodes, String... tags) {
    Way.Builder way = Way.newBuilder().setId(nextWay);
    long last = 0;
    for (long node : nodes) {
      way.addRefs(node - last);
      last = node;
    }
    for (int i = 0; i < tags.length; i += 2) {
      way.addKeys(string(tags[i])).addVals(string(tags[i + 1]));
    }
    ways.addWays(way);
    return nextWay++;
  }

  public TestMap relation(long[] members, String... tags) {
    Relation.Builder relation = Relation.newBuilder().setId(1);
    long last = 0;
    for (long member : members) {
      relation.addMemids(member - last).addTypes(Relation.MemberType.WAY).addRolesSid(0);
      last = member;
    }
    for (int i = 0; i < tags.length; i += 2) {
      relation.addKeys(string(tags[i])).addVals(string(tags[i + 1]));
    }
    relations.addRelations(relation);
    return this;
  }

  /** Adds a forbidden or only allowed turn, as {@code no_left_turn}. */
  public TestMap restriction(long fromWay, long viaNode, long toWay, String what) {
    relations.addRelations(
        Relation.newBuilder()
            .setId(1000 + relations.getRelationsCount())
            .addMemids(fromWay)
            .addTypes(Relation.MemberType.WAY)
            .addRolesSid(string("from"))
            .addMemids(viaNode - fromWay)
            .addTypes(Relation.MemberType.NODE)
            .addRolesSid(string("via"))
            .addMemids(toWay - viaNode)
            .addTypes(Relation.MemberType.WAY)
            .addRolesSid(string("to"))
            .addKeys(string("type"))
            .addVals(string("restriction"))
            .addKeys(string("restriction"))
            .addVals(string(what)));
    return this;
  }

  public Path write(Path file) {
    try {
      Files.write(file, bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HeaderBlock header = HeaderBlock.newBuilder().addRequiredFeatures("OsmSchema-V0.6").build();
    block(new DataOutputStream(out), "OSMHeader", header.toByteString());
    StringTable.Builder table = StringTable.newBuilder();
    strings.forEach(s -> table.addS(ByteString.copyFromUtf8(s)));
    PrimitiveBlock data =
        PrimitiveBlock.newBuilder()
            .setStringtable(table)
            .addPrimitivegroup(PrimitiveGroup.newBuilder().setDense(dense))
            .addPrimitivegroup(ways)
            .addPrimitivegroup(relations)
            .build();
    block(new DataOutputStream(out), "OSMData", data.toByteString());
    return out.toByteArray();
  }

  private static void block(DataOutputStream out, String type, ByteString data) throws IOException {
    byte[] packed = new byte[data.size() + 100];
    int size;
    try (Deflater deflater = new Deflater()) {
      deflater.setInput(data.toByteArray());
      deflater.finish();
      size = deflater.deflate(packed);
    }
    Blob blob =
        Blob.newBuilder()
            .setRawSize(data.size())
            .setZlibData(ByteString.copyFrom(packed, 0, size))
            .build();
    BlobHeader head =
        BlobHeader.newBuilder().setType(type).setDatasize(blob.getSerializedSize()).build();
    out.writeInt(head.getSerializedSize());
    head.writeTo(out);
    blob.writeTo(out);
  }

  private int string(String text) {
    int at = strings.indexOf(text);
    if (at < 0) {
      strings.add(text);
      return strings.size() - 1;
    }
    return at;
  }
}
