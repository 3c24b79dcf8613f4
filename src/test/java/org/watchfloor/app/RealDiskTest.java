package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.document.sheet.MapSheet;
import org.watchfloor.document.sheet.Paper;
import org.watchfloor.document.sheet.SheetBook;
import org.watchfloor.document.sheet.SheetPage;
import org.watchfloor.duty.timeline.NewNote;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.osm.TestMap;
import org.watchfloor.geo.pack.PackageCard;
import org.watchfloor.geo.pack.PackageWriter;
import org.watchfloor.geo.road.SpeedTableReader;
import org.watchfloor.journal.Journal;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.Realm;
import org.watchfloor.support.SmallDisk;
import org.watchfloor.task.Progress;

/** A small disk of its own, filled up and made read-only; where no disk can be mounted, skipped. */
class RealDiskTest {
  @TempDir Path temp;
  private SmallDisk small;
  private Path disk = Path.of("");

  @BeforeEach
  void mount() throws IOException, InterruptedException {
    small = SmallDisk.mount(temp.resolve("disk"), 80);
    disk = small.root();
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    if (small != null) {
      small.close();
    }
  }

  @Test
  void refusesWhileTheDiskIsFullAndGoesOnWhenThereIsRoom() throws IOException {
    DataFolder.create(disk.resolve("dh"), "ZS-DH", "示例");
    try (Station station = Station.open(disk.resolve("dh"))) {
      TimelineService timeline = station.get(TimelineService.class);
      timeline.write(NewNote.of("磁盘有空间", null));
      Path ballast = small.fill();
      refused("journal.refused.diskFull", () -> timeline.write(NewNote.of("磁盘已满", null)));
      assertThat(station.get(Journal.class).size()).isEqualTo(1);
      Files.delete(ballast);
      timeline.write(NewNote.of("已腾出空间", null));
      assertThat(station.get(Journal.class).size()).isEqualTo(2);
      assertThat(station.get(Journal.class).verify(done -> {}).faults()).isEmpty();
    }
  }

  @Test
  void aPrintOntoAFullDiskLeavesTheOldOneWhole() throws IOException {
    Path file = disk.resolve("sheet.pdf");
    print(file);
    byte[] old = Files.readAllBytes(file);
    small.fill();
    refused("document.refused.write", () -> print(file));
    assertThat(file).hasBinaryContent(old);
    assertThat(disk.toFile().list()).containsExactlyInAnyOrder("ballast", "sheet.pdf");
  }

  @Test
  void aMapPackageOntoAFullDiskLeavesTheOldOneWhole() throws IOException {
    Path packed = disk.resolve("county.wfmap");
    Files.writeString(packed, "old");
    TestMap map = new TestMap();
    map.node(122.105, 30.02, "place", "village", "name", "大湾村");
    Path extract = map.write(disk.resolve("county.osm.pbf"));
    small.fill();
    PackageCard.Words words = new PackageCard.Words("示例县", Optional.empty(), Optional.empty());
    refused(
        "geo.pack.refused.room",
        () ->
            PackageWriter.make(
                extract,
                packed,
                words,
                SpeedTableReader.builtIn(),
                Instant.parse("2026-07-20T02:00:00Z"),
                Progress.UNWATCHED));
    assertThat(packed).hasContent("old");
    assertThat(disk.toFile().list())
        .containsExactlyInAnyOrder("ballast", "county.osm.pbf", "county.wfmap");
  }

  /** Noise, so that it does not shrink to nothing. */
  private static void print(Path file) {
    BufferedImage map = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
    java.util.Random random = new java.util.Random(1);
    for (int i = 0; i < map.getWidth() * map.getHeight(); i++) {
      map.setRGB(i % map.getWidth(), i / map.getWidth(), random.nextInt(1 << 24));
    }
    try (SheetBook book = new SheetBook(new Texts(Language.ZH), Realm.LIVE)) {
      MapSheet sheet = new MapSheet(new GeoPoint(122.1, 30.02), 25_000, Paper.A4);
      book.add(
          new SheetPage(
              sheet,
              map,
              "定海",
              "",
              OffsetDateTime.parse("2026-07-30T03:10:00+08:00"),
              "",
              List.of(),
              List.of()));
      book.save(file);
    }
  }

  @Test
  void saysSoWhenTheFolderCannotBeWritten() throws IOException, InterruptedException {
    DataFolder.create(disk.resolve("dh"), "ZS-DH", "示例");
    small.makeReadOnly();
    refused("store.refused.cannotWrite", () -> Station.open(disk.resolve("dh")));
    refused("store.refused.cannotWrite", () -> DataFolder.create(disk.resolve("b"), "B", "b"));
  }

  private static void refused(String key, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.said().key()).isEqualTo(key));
  }
}
