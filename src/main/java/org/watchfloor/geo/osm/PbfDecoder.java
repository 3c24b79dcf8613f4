package org.watchfloor.geo.osm;

import com.google.protobuf.ByteString;
import crosby.binary.Osmformat.DenseNodes;
import crosby.binary.Osmformat.HeaderBBox;
import crosby.binary.Osmformat.HeaderBlock;
import crosby.binary.Osmformat.Node;
import crosby.binary.Osmformat.PrimitiveBlock;
import crosby.binary.Osmformat.PrimitiveGroup;
import crosby.binary.Osmformat.Relation;
import crosby.binary.Osmformat.Way;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/** Collects the points, ways and relations of the blocks of one file. One thread. */
final class PbfDecoder {
  private static final double NANOS = 1e9;

  private final List<OsmNode> nodes = new ArrayList<>();
  private final List<OsmWay> ways = new ArrayList<>();
  private final List<OsmRelation> relations = new ArrayList<>();
  private final NodeTable positions = new NodeTable();
  private @Nullable Envelope headerBounds;

  void header(ByteString data) throws IOException {
    HeaderBlock header = HeaderBlock.parseFrom(data);
    if (header.hasBbox()) {
      HeaderBBox box = header.getBbox();
      headerBounds =
          new Envelope(
              box.getLeft() / NANOS,
              box.getRight() / NANOS,
              box.getBottom() / NANOS,
              box.getTop() / NANOS);
    }
  }

  void data(ByteString data) throws IOException {
    PrimitiveBlock block = PrimitiveBlock.parseFrom(data);
    Strings strings = new Strings(block);
    for (PrimitiveGroup group : block.getPrimitivegroupList()) {
      for (Node node : group.getNodesList()) {
        Map<String, String> tags = strings.tags(node.getKeysList(), node.getValsList());
        node(node.getId(), tags, strings.lon(node.getLon()), strings.lat(node.getLat()));
      }
      if (group.hasDense()) {
        dense(group.getDense(), strings);
      }
      for (Way way : group.getWaysList()) {
        Map<String, String> tags = strings.tags(way.getKeysList(), way.getValsList());
        ways.add(new OsmWay(way.getId(), tags, running(way.getRefsList())));
      }
      for (Relation relation : group.getRelationsList()) {
        relation(relation, strings);
      }
    }
  }

  OsmData finish() {
    positions.seal();
    Envelope bounds = headerBounds == null ? positions.bounds() : headerBounds;
    return new OsmData(bounds, nodes, ways, relations, positions);
  }

  private void dense(DenseNodes dense, Strings strings) {
    long[] ids = running(dense.getIdList());
    long[] lats = running(dense.getLatList());
    long[] lons = running(dense.getLonList());
    int at = 0;
    for (int i = 0; i < ids.length; i++) {
      Map<String, String> tags = Map.of();
      if (at < dense.getKeysValsCount()) {
        Map<String, String> found = new HashMap<>();
        while (at < dense.getKeysValsCount() && dense.getKeysVals(at) != 0) {
          found.put(strings.get(dense.getKeysVals(at)), strings.get(dense.getKeysVals(at + 1)));
          at += 2;
        }
        at++;
        tags = Map.copyOf(found);
      }
      node(ids[i], tags, strings.lon(lons[i]), strings.lat(lats[i]));
    }
  }

  private void node(long id, Map<String, String> tags, double lon, double lat) {
    positions.add(id, lon, lat);
    if (!tags.isEmpty()) {
      nodes.add(new OsmNode(id, tags, lon, lat));
    }
  }

  private void relation(Relation relation, Strings strings) {
    long[] members = running(relation.getMemidsList());
    int n = 0;
    for (int i = 0; i < members.length; i++) {
      if (relation.getTypes(i) == Relation.MemberType.WAY) {
        members[n++] = members[i];
      }
    }
    if (n > 0) {
      Map<String, String> tags = strings.tags(relation.getKeysList(), relation.getValsList());
      List<OsmRelation.Member> parts = parts(relation, strings);
      relations.add(
          new OsmRelation(relation.getId(), tags, java.util.Arrays.copyOf(members, n), parts));
    }
  }

  private static List<OsmRelation.Member> parts(Relation relation, Strings strings) {
    long[] ids = running(relation.getMemidsList());
    List<OsmRelation.Member> parts = new ArrayList<>(ids.length);
    for (int i = 0; i < ids.length; i++) {
      OsmRelation.Kind kind =
          switch (relation.getTypes(i)) {
            case NODE -> OsmRelation.Kind.NODE;
            case WAY -> OsmRelation.Kind.WAY;
            case RELATION -> OsmRelation.Kind.RELATION;
          };
      String role = i < relation.getRolesSidCount() ? strings.get(relation.getRolesSid(i)) : "";
      parts.add(new OsmRelation.Member(kind, ids[i], role));
    }
    return List.copyOf(parts);
  }

  /** Numbers of the format are stored as differences. */
  private static long[] running(List<Long> differences) {
    long[] values = new long[differences.size()];
    long value = 0;
    for (int i = 0; i < values.length; i++) {
      value += differences.get(i);
      values[i] = value;
    }
    return values;
  }

  /** The string table and the units of one block. */
  private static final class Strings {
    private final PrimitiveBlock block;
    private final String[] strings;

    Strings(PrimitiveBlock block) {
      this.block = block;
      this.strings = new String[block.getStringtable().getSCount()];
      for (int i = 0; i < strings.length; i++) {
        strings[i] = block.getStringtable().getS(i).toStringUtf8();
      }
    }

    String get(int index) {
      return strings[index];
    }

    double lon(long units) {
      return (block.getLonOffset() + block.getGranularity() * units) / NANOS;
    }

    double lat(long units) {
      return (block.getLatOffset() + block.getGranularity() * units) / NANOS;
    }

    Map<String, String> tags(List<Integer> keys, List<Integer> values) {
      if (keys.isEmpty()) {
        return Map.of();
      }
      Map<String, String> tags = new HashMap<>();
      for (int i = 0; i < keys.size(); i++) {
        tags.put(get(keys.get(i)), get(values.get(i)));
      }
      return Map.copyOf(tags);
    }
  }
}
