package org.watchfloor.region.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.basemap.raster.TestPictures;
import org.watchfloor.geo.osm.TestMap;
import org.watchfloor.geo.relief.TestHeights;
import org.watchfloor.task.Progress;

class GroundShelfTest {
  private static final GroundNotes SAID =
      new GroundNotes(
          Optional.of("天地图"),
          Optional.of("县局"),
          Optional.of("GS(2024)0650号"),
          Optional.of(Datum.GCJ02));

  @TempDir Path folder;

  private GroundShelf shelf() {
    return GroundShelf.of(folder.resolve("dh"));
  }

  private Path pictures(String name, Color colour) throws IOException {
    Path place = Files.createDirectories(folder.resolve("usb"));
    Files.deleteIfExists(place.resolve(name));
    return new TestPictures().put(10, 858, 421, colour).write(place.resolve(name));
  }

  @Test
  void heightsAreKeptBesideTheMapsAndAreNoMap() throws IOException {
    Path usb = Files.createDirectories(folder.resolve("usb"));
    Path file = TestHeights.write(usb, 122, 30, (lon, lat) -> 5);
    Path placed = GroundArrival.copy(shelf(), file, SAID, Progress.UNWATCHED);
    assertThat(shelf().heights()).containsExactly(placed);
    assertThat(shelf().heightsSource()).isEqualTo(SAID.attribution().orElseThrow());
    assertThat(shelf().list()).isEmpty();
    Files.write(file, new byte[1000]);
    assertThatThrownBy(
            () -> GroundArrival.copy(shelf(), file, GroundNotes.NONE, Progress.UNWATCHED))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("geo.refused.heights.length");
    assertThat(Files.size(placed)).as("the one that is there stays").isEqualTo(2L * 1201 * 1201);
  }

  @Test
  void aFileAddedIsListedWithWhatWasSaidAboutIt() throws IOException {
    Path placed =
        GroundArrival.copy(shelf(), pictures("tdt.mbtiles", Color.GREEN), SAID, Progress.UNWATCHED);
    assertThat(shelf().list())
        .containsExactly(
            new GroundFile(
                "maps/tdt.mbtiles",
                "天地图",
                placed,
                Optional.of("县局"),
                Optional.of("GS(2024)0650号"),
                Optional.of(Datum.GCJ02)));
    shelf().list().getFirst().tryOut();
  }

  @Test
  void roadsComeFromAMapThatIsThereBeforeOneThatIsMissing() throws IOException {
    Path district = Files.createDirectories(folder.resolve("dh/district"));
    Files.writeString(
        district.resolve("district.yaml"),
        """
        station: {id: ZS-DH, name: 示例}
        bbox: [122.0, 29.9, 122.2, 30.1]
        basemap: gone.osm.pbf
        attribution: 示意
        """);
    assertThat(shelf().own().orElseThrow().id()).isEqualTo(GroundFile.OWN);
    TestMap map = new TestMap();
    map.line(new double[] {122.1, 30, 122.11, 30}, "highway", "residential");
    Path there = map.write(folder.resolve("town.osm.pbf"));
    GroundArrival.copy(shelf(), there, GroundNotes.NONE, Progress.UNWATCHED);
    assertThat(shelf().own().orElseThrow().id()).isEqualTo("maps/town.osm.pbf");
  }

  @Test
  void aMapThatCannotTakeItsPlaceLeavesTheNotesOfTheOldOne() throws IOException {
    Path placed =
        GroundArrival.copy(shelf(), pictures("tdt.mbtiles", Color.GREEN), SAID, Progress.UNWATCHED);
    // A folder in the way of the move.
    Files.delete(placed);
    Files.createDirectories(placed.resolve("x"));
    Path other = pictures("tdt.mbtiles", Color.RED);
    assertThatThrownBy(
            () -> GroundArrival.copy(shelf(), other, GroundNotes.NONE, Progress.UNWATCHED))
        .isInstanceOf(RefusedException.class);
    assertThat(GroundNotes.of(placed)).isEqualTo(SAID);
    try (Stream<Path> left = Files.list(placed.resolveSibling("."))) {
      assertThat(left.map(one -> one.getFileName().toString()))
          .containsExactlyInAnyOrder("tdt.mbtiles", "tdt.mbtiles.json");
    }
  }

  @Test
  void anExtractIsReadThroughAndItsNameIsItsTitle() throws IOException {
    TestMap map = new TestMap();
    map.line(new double[] {118, 32, 118.2, 32.2}, "highway", "primary");
    Path file = map.write(folder.resolve("roads.osm.pbf"));
    GroundArrival.copy(shelf(), file, GroundNotes.NONE, Progress.UNWATCHED);
    assertThat(shelf().list())
        .singleElement()
        .satisfies(added -> {
          assertThat(added.title()).isEqualTo("roads");
          assertThat(added.kind()).isEqualTo(GroundFile.Kind.VECTOR);
        });
    assertThat(names()).containsExactly("roads.osm.pbf");
  }

  @Test
  void aDamagedFileChangesNothingAndLeavesNothing() throws IOException {
    Path good =
        GroundArrival.copy(shelf(), pictures("a.mbtiles", Color.GREEN), SAID, Progress.UNWATCHED);
    byte[] before = Files.readAllBytes(good);
    Path bad = Files.writeString(folder.resolve("usb/a.mbtiles"), "中断");
    refused("geo.refused.mbtiles.kind", bad);
    assertThat(Files.readAllBytes(good)).isEqualTo(before);
    assertThat(names()).containsExactly("a.mbtiles", "a.mbtiles.json");
    refused("region.refused.ground.kind", Files.writeString(folder.resolve("x.zip"), "x"));
    refused("region.refused.ground.missing", folder.resolve("none.mbtiles"));
  }

  @Test
  void theReasonNamesTheFileTheOfficerKnows() throws IOException {
    Path bad =
        Files.writeString(
            Files.createDirectories(folder.resolve("usb")).resolve("b.mbtiles"), "x".repeat(200));
    assertThatThrownBy(() -> GroundArrival.copy(shelf(), bad, GroundNotes.NONE, Progress.UNWATCHED))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.said().args()).containsExactly(bad.toString()));
  }

  @Test
  void aNewerFileOfTheNameKeepsWhatWasSaidOfTheOldUnlessMoreIsSaid() throws IOException {
    GroundArrival.copy(shelf(), pictures("a.mbtiles", Color.GREEN), SAID, Progress.UNWATCHED);
    Path newer = pictures("a.mbtiles", Color.RED);
    assertThat(GroundArrival.replaces(shelf(), newer)).isTrue();
    GroundArrival.copy(shelf(), newer, GroundNotes.NONE, Progress.UNWATCHED);
    assertThat(shelf().list())
        .singleElement()
        .satisfies(map -> {
          assertThat(Optional.of(map.title())).isEqualTo(SAID.title());
          assertThat(map.approval()).isEqualTo(SAID.approval());
          assertThat(map.datum()).isEqualTo(SAID.datum());
        });
    GroundNotes more =
        new GroundNotes(Optional.of("新图"), Optional.empty(), Optional.empty(), Optional.empty());
    GroundArrival.copy(shelf(), newer, more, Progress.UNWATCHED);
    assertThat(shelf().list())
        .singleElement()
        .satisfies(map -> {
          assertThat(map.title()).isEqualTo("新图");
          assertThat(map.datum()).isEqualTo(SAID.datum());
        });
  }

  @Test
  void aFileTheDiskHasNoRoomForIsRefusedBeforeAnythingIsCopied() throws IOException {
    Path huge = Files.createDirectories(folder.resolve("usb")).resolve("huge.mbtiles");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(4_000L << 30);
    } catch (IOException e) {
      org.junit.jupiter.api.Assumptions.abort("No sparse files here");
    }
    refused("region.refused.ground.room", huge);
    assertThat(names()).isEmpty();
  }

  @Test
  void aFolderThatCannotBeMadeIsOneSentence() throws IOException {
    Files.createDirectories(folder.resolve("dh"));
    Files.writeString(folder.resolve("dh/maps"), "in the way");
    refused("region.refused.ground.notWritten", pictures("a.mbtiles", Color.GREEN));
  }

  @Test
  void aLinkTakesNoRoom() throws IOException {
    Path file = pictures("a.mbtiles", Color.GREEN);
    Path link;
    try {
      link = GroundArrival.link(shelf(), file, GroundNotes.NONE, Progress.UNWATCHED);
    } catch (RefusedException e) {
      org.junit.jupiter.api.Assumptions.abort("No links here");
      return;
    }
    assertThat(Files.isSymbolicLink(link)).isTrue();
    shelf().list().getFirst().tryOut();
  }

  @Test
  void aMapIsNeverLinkedOrCopiedOntoItself() throws IOException {
    Path there =
        GroundArrival.copy(shelf(), pictures("a.mbtiles", Color.RED), SAID, Progress.UNWATCHED);
    byte[] before = Files.readAllBytes(there);
    assertThatThrownBy(() -> GroundArrival.link(shelf(), there, SAID, Progress.UNWATCHED))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.said().key()).isEqualTo("region.refused.ground.itself"));
    refused("region.refused.ground.itself", there);
    assertThat(there).isRegularFile().hasBinaryContent(before);
  }

  @Test
  void notesThatCannotBeReadAreNoNotes() throws IOException {
    Path placed =
        GroundArrival.copy(shelf(), pictures("a.mbtiles", Color.GREEN), SAID, Progress.UNWATCHED);
    Files.writeString(GroundNotes.beside(placed), "{");
    assertThat(shelf().list().getFirst().title()).isEqualTo("a");
    Files.writeString(GroundNotes.beside(placed), "{\"title\":\"b\",\"datum\":\"beijing54\"}");
    assertThat(shelf().list().getFirst().datum()).isEmpty();
  }

  @Test
  void theDistrictsOwnMapComesFirstThenWhatItsFileNames() throws IOException {
    Path district = Files.createDirectories(folder.resolve("dh/district"));
    Files.writeString(
        district.resolve("district.yaml"),
        """
        station: {id: ZS-DH, name: 舟山示例区}
        bbox: [121.75, 29.60, 122.90, 30.92]
        basemap: own.osm.pbf
        attribution: 示意路网
        approval: 浙S(2025)1号
        basemaps:
          - {file: photo.mbtiles, name: 影像, approval: GS(2024)0650号, datum: gcj02}
          - {file: old.osm.pbf}
        """);
    List<GroundFile> all = shelf().list();
    assertThat(all)
        .extracting(GroundFile::id)
        .containsExactly("district", "district/photo.mbtiles", "district/old.osm.pbf");
    assertThat(all.get(0).approval()).contains("浙S(2025)1号");
    assertThat(all.get(1).datum()).contains(Datum.GCJ02);
    assertThat(all.get(2).title()).isEqualTo("old");
  }

  private void refused(String key, Path file) {
    assertThatThrownBy(
            () -> GroundArrival.copy(shelf(), file, GroundNotes.NONE, Progress.UNWATCHED))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.said().key()).isEqualTo(key));
  }

  private List<String> names() throws IOException {
    if (!Files.isDirectory(shelf().folder())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(shelf().folder())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
