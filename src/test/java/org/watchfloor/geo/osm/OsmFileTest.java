package org.watchfloor.geo.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.protobuf.ByteString;
import crosby.binary.Fileformat.Blob;
import crosby.binary.Fileformat.BlobHeader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.task.Progress;

class OsmFileTest {
  @TempDir Path folder;

  @Test
  void readsPointsWaysAndRelations() {
    TestMap map = new TestMap();
    map.node(122.1, 30.0, "place", "town", "name", "定海");
    long road = map.line(new double[] {122.1, 30, 122.2, 30.1}, "highway", "trunk");
    map.relation(new long[] {road}, "type", "multipolygon");
    OsmData data = OsmFile.read(map.write(folder.resolve("a.pbf")), Progress.UNWATCHED);

    assertThat(data.nodes())
        .containsExactly(new OsmNode(1, Map.of("place", "town", "name", "定海"), 122.1, 30.0));
    assertThat(data.ways()).hasSize(1);
    assertThat(data.line(data.ways().getFirst())).containsExactly(122.1, 30, 122.2, 30.1);
    assertThat(data.relations().getFirst().ways()).containsExactly(road);
    assertThat(data.bounds().getMaxX()).isEqualTo(122.2);
  }

  @Test
  void leavesOutPointsThatTheExtractCutOff() {
    TestMap map = new TestMap();
    long a = map.node(122, 30);
    map.way(new long[] {a, 999}, "highway", "trunk");
    OsmData data = OsmFile.read(map.write(folder.resolve("a.pbf")), Progress.UNWATCHED);
    assertThat(data.line(data.ways().getFirst())).containsExactly(122, 30);
  }

  @Test
  void refusesAMissingFile() {
    assertRefused(folder.resolve("none.pbf"), "geo.refused.osm.missing");
  }

  @Test
  void refusesFilesOfAnotherKind() throws IOException {
    Path text = Files.writeString(folder.resolve("text.pbf"), "名称,经度,纬度\n".repeat(99));
    Path empty = Files.createFile(folder.resolve("empty.pbf"));
    assertRefused(text, "geo.refused.osm.kind");
    assertRefused(empty, "geo.refused.osm.kind");
    assertRefused(folder, "geo.refused.osm.kind");
  }

  @Test
  void refusesATruncatedFileWhereverItWasCut() throws IOException {
    byte[] whole = Files.readAllBytes(small());
    int dataBlock = new String(whole, StandardCharsets.ISO_8859_1).indexOf("OSMData") - 6;
    for (int cut = 1; cut < whole.length; cut++) {
      if (cut != dataBlock) {
        Path file = Files.write(folder.resolve("cut.pbf"), Arrays.copyOf(whole, cut));
        assertRefused(file, "geo.refused.osm.truncated");
      }
    }
  }

  @Test
  void neverFailsOtherThanByARefusalOnDamagedBytes() throws IOException {
    byte[] whole = Files.readAllBytes(small());
    int refused = 0;
    for (int at = 0; at < whole.length; at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= (byte) 0xFF;
      Path file = Files.write(folder.resolve("bad.pbf"), damaged);
      try {
        OsmFile.read(file, Progress.UNWATCHED);
      } catch (RefusedException e) {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(whole.length / 2);
  }

  @Test
  @Timeout(20)
  void refusesABlockThatWantsADictionary() throws IOException {
    byte[] packed = new byte[100];
    int size;
    try (Deflater deflater = new Deflater()) {
      deflater.setDictionary("highway".getBytes(StandardCharsets.UTF_8));
      deflater.setInput("highway=trunk".getBytes(StandardCharsets.UTF_8));
      deflater.finish();
      size = deflater.deflate(packed);
    }
    Blob blob =
        Blob.newBuilder().setRawSize(13).setZlibData(ByteString.copyFrom(packed, 0, size)).build();
    BlobHeader head =
        BlobHeader.newBuilder().setType("OSMHeader").setDatasize(blob.getSerializedSize()).build();
    Path file = folder.resolve("dictionary.pbf");
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
      out.writeInt(head.getSerializedSize());
      head.writeTo(out);
      blob.writeTo(out);
    }
    assertThatThrownBy(() -> OsmFile.read(file, Progress.UNWATCHED))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void stopsWhenCancelled() {
    Progress cancelled =
        new Progress() {
          @Override
          public void at(long done, long total) {}

          @Override
          public void step(Message step) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    Path file = small();
    assertThatThrownBy(() -> OsmFile.read(file, cancelled))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void readsARealExtract() {
    Path file = RealData.folder().resolve("nanjing-center.osm.pbf");
    assumeThat(file).exists();
    OsmData data = OsmFile.read(file, Progress.UNWATCHED);
    assertThat(data.positions().size()).isEqualTo(12_975);
    assertThat(data.ways()).hasSize(1_920);
  }

  private Path small() {
    TestMap map = new TestMap();
    map.node(122.1, 30.0, "place", "town", "name", "定海");
    map.line(new double[] {122.1, 30, 122.2, 30.1}, "highway", "trunk", "name", "解放路");
    return map.write(folder.resolve("small.pbf"));
  }

  private static void assertRefused(Path file, String key) {
    assertThatThrownBy(() -> OsmFile.read(file, Progress.UNWATCHED))
        .as(file.toString())
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.said()).isEqualTo(Message.of(key, file.toString())));
  }
}
