package org.watchfloor.sampledata;

import com.google.protobuf.ByteString;
import crosby.binary.Fileformat.Blob;
import crosby.binary.Fileformat.BlobHeader;
import crosby.binary.Osmformat.DenseInfo;
import crosby.binary.Osmformat.DenseNodes;
import crosby.binary.Osmformat.HeaderBBox;
import crosby.binary.Osmformat.HeaderBlock;
import crosby.binary.Osmformat.Info;
import crosby.binary.Osmformat.PrimitiveBlock;
import crosby.binary.Osmformat.PrimitiveGroup;
import crosby.binary.Osmformat.StringTable;
import crosby.binary.Osmformat.Way;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes an {@link OsmMap} as OSM PBF: dense nodes, then ways, zlib blobs of 8000 elements. Every
 * element has version 1 and no date, because some readers insist on a version.
 */
final class PbfFile {
  private static final int PER_BLOCK = 8000;
  private static final long NANODEGREES = 100;

  private PbfFile() {}

  static void write(OsmMap map, String attribution, OutputStream file) throws IOException {
    DataOutputStream out = new DataOutputStream(file);
    blob(out, "OSMHeader", header(map, attribution).toByteString());
    List<OsmMap.Node> nodes = map.nodes();
    for (int i = 0; i < nodes.size(); i += PER_BLOCK) {
      blob(out, "OSMData", nodes(nodes.subList(i, Math.min(nodes.size(), i + PER_BLOCK))));
    }
    List<OsmMap.Way> ways = map.ways();
    for (int i = 0; i < ways.size(); i += PER_BLOCK) {
      blob(out, "OSMData", ways(ways.subList(i, Math.min(ways.size(), i + PER_BLOCK))));
    }
    out.flush();
  }

  private static HeaderBlock header(OsmMap map, String attribution) {
    long west = map.nodes().stream().mapToLong(OsmMap.Node::lon).min().orElse(0);
    long east = map.nodes().stream().mapToLong(OsmMap.Node::lon).max().orElse(0);
    long south = map.nodes().stream().mapToLong(OsmMap.Node::lat).min().orElse(0);
    long north = map.nodes().stream().mapToLong(OsmMap.Node::lat).max().orElse(0);
    return HeaderBlock.newBuilder()
        .setBbox(
            HeaderBBox.newBuilder()
                .setLeft(west * NANODEGREES)
                .setRight(east * NANODEGREES)
                .setTop(north * NANODEGREES)
                .setBottom(south * NANODEGREES))
        .addRequiredFeatures("OsmSchema-V0.6")
        .addRequiredFeatures("DenseNodes")
        .addOptionalFeatures("Sort.Type_then_ID")
        .setWritingprogram("watchfloor sample district")
        .setSource(attribution)
        .build();
  }

  private static ByteString nodes(List<OsmMap.Node> nodes) {
    Strings strings = new Strings();
    DenseNodes.Builder dense = DenseNodes.newBuilder();
    DenseInfo.Builder info = DenseInfo.newBuilder();
    OsmMap.Node last = new OsmMap.Node(0, 0, 0, Map.of());
    for (OsmMap.Node node : nodes) {
      dense.addId(node.id() - last.id());
      dense.addLon(node.lon() - last.lon());
      dense.addLat(node.lat() - last.lat());
      node.tags()
          .forEach((key, value) -> {
            dense.addKeysVals(strings.index(key));
            dense.addKeysVals(strings.index(value));
          });
      dense.addKeysVals(0);
      info.addVersion(1).addTimestamp(0).addChangeset(0).addUid(0).addUserSid(0);
      last = node;
    }
    return block(strings, PrimitiveGroup.newBuilder().setDense(dense.setDenseinfo(info)).build());
  }

  private static ByteString ways(List<OsmMap.Way> ways) {
    Strings strings = new Strings();
    PrimitiveGroup.Builder group = PrimitiveGroup.newBuilder();
    for (OsmMap.Way way : ways) {
      Way.Builder built = Way.newBuilder().setId(way.id()).setInfo(Info.newBuilder().setVersion(1));
      way.tags()
          .forEach((key, value) -> {
            built.addKeys(strings.index(key));
            built.addVals(strings.index(value));
          });
      long last = 0;
      for (long node : way.nodes()) {
        built.addRefs(node - last);
        last = node;
      }
      group.addWays(built);
    }
    return block(strings, group.build());
  }

  private static ByteString block(Strings strings, PrimitiveGroup group) {
    return PrimitiveBlock.newBuilder()
        .setStringtable(strings.table())
        .setGranularity((int) NANODEGREES)
        .addPrimitivegroup(group)
        .build()
        .toByteString();
  }

  private static void blob(DataOutputStream out, String type, ByteString content)
      throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream zlib = new DeflaterOutputStream(packed, deflater)) {
      content.writeTo(zlib);
    }
    deflater.end();
    ByteString data =
        Blob.newBuilder()
            .setRawSize(content.size())
            .setZlibData(ByteString.copyFrom(packed.toByteArray()))
            .build()
            .toByteString();
    ByteString head =
        BlobHeader.newBuilder().setType(type).setDatasize(data.size()).build().toByteString();
    out.writeInt(head.size());
    head.writeTo(out);
    data.writeTo(out);
  }

  /** The string table of one block; entry 0 is the empty string. */
  private static final class Strings {
    private final Map<String, Integer> index = new LinkedHashMap<>(Map.of("", 0));

    int index(String text) {
      return index.computeIfAbsent(text, key -> index.size());
    }

    StringTable table() {
      StringTable.Builder table = StringTable.newBuilder();
      index.keySet().forEach(text -> table.addS(ByteString.copyFromUtf8(text)));
      return table.build();
    }
  }
}
