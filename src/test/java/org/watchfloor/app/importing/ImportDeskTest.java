package org.watchfloor.app.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.pack.PackageCard;
import org.watchfloor.geo.pack.PackageWriter;
import org.watchfloor.geo.road.SpeedTableReader;
import org.watchfloor.region.RegionModule;
import org.watchfloor.region.layer.LayerModule;
import org.watchfloor.region.layer.LayerService;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.SourceTree;
import org.watchfloor.support.TestStation;
import org.watchfloor.task.Progress;
import org.watchfloor.team.TeamModule;
import org.watchfloor.team.TeamService;

class ImportDeskTest {
  private static final String HEAD = "编号,名称,类别,能力,人数,状态,驻地,经度,纬度,集结分钟\n";

  @TempDir Path temp;
  private TestStation station;
  private ImportDesk desk;

  @BeforeEach
  void open() {
    station =
        TestStation.open(
            temp.resolve("station"),
            "ZS-DH",
            new HandClock(),
            new RegionModule(),
            new LayerModule(),
            new TeamModule());
    desk = station.get(ImportDesk.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private ImportOrder order(String... numbers) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String number : numbers) {
      files.add(
          Files.writeString(
              temp.resolve(number + ".csv"),
              HEAD + number + ",救援队,综合,FIRE,38,备勤,码头,122.10,30.02,5\n"));
    }
    return new ImportOrder(files, Optional.of("teams"), Datum.WGS84);
  }

  @Test
  void aCheckThatIsCalledOffEndsAtOnce() throws IOException {
    ImportOrder order = order("T1");
    assertThatThrownBy(() -> desk.check(order, new Stopping(0)))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void anImportThatIsCalledOffStopsBetweenFilesAndTellsWhatIsIn() throws IOException {
    List<CheckedFile> checked = desk.check(order("T1", "T2"), Progress.UNWATCHED);
    List<CheckedFile> outcome = new ArrayList<>();
    assertThatThrownBy(() -> desk.take(checked, new Stopping(1), outcome::add))
        .isInstanceOf(CancellationException.class);

    assertThat(outcome).singleElement().isInstanceOf(CheckedFile.RowsTaken.class);
    assertThat(station.get(TeamService.class).list()).extracting("number").containsExactly("T1");
  }

  @Test
  void aFileThatIsNotThereIsARefusalAmongTheOthers() throws IOException {
    List<Path> files = new ArrayList<>(order("T1").files());
    files.add(temp.resolve("nothing.csv"));
    ImportOrder both = new ImportOrder(files, Optional.of("teams"), Datum.WGS84);
    List<CheckedFile> checked = desk.check(both, Progress.UNWATCHED);

    assertThat(checked.get(0).waiting()).isEqualTo(1);
    assertThat(checked.get(1)).isInstanceOf(CheckedFile.Refused.class);
  }

  @Test
  void aFileThatBringsTheProgramToAFaultTakesNoOtherAlong() throws IOException {
    List<CheckedFile> checked = desk.check(order("T1", "T2"), new FaultOnce());

    assertThat(checked.get(0)).isInstanceOf(CheckedFile.Refused.class);
    assertThat(checked.get(1).waiting()).isEqualTo(1);
  }

  @Test
  void whatIsNoRegisterComesInAsALayerAndTheSameAgainWaitsForNothing() throws IOException {
    Path line =
        Files.writeString(
            temp.resolve("堤线.geojson"),
            "{\"type\":\"Feature\",\"properties\":{\"name\":\"a\"},\"geometry\":{\"type\":\"LineString\","
                + "\"coordinates\":[[122.1,30],[122.2,30]]}}");
    Path track =
        Files.writeString(
            temp.resolve("a.gpx"), "<gpx><wpt lat=\"30\" lon=\"122\"><name>b</name></wpt></gpx>");
    ImportOrder order = new ImportOrder(List.of(line, track), Optional.empty(), Datum.WGS84);
    List<CheckedFile> checked = desk.check(order, Progress.UNWATCHED);
    assertThat(checked).allMatch(file -> file.waiting() == 1);
    assertThat(checked.getFirst().notes()).hasSize(1);
    assertThat(checked.getLast().notes()).isEmpty();
    List<CheckedFile> outcome = new ArrayList<>();
    desk.take(checked, Progress.UNWATCHED, outcome::add);
    assertThat(outcome).allMatch(CheckedFile.LayerIn.class::isInstance);
    assertThat(station.get(LayerService.class).standing()).hasSize(2);
    assertThat(desk.check(order, Progress.UNWATCHED)).allMatch(file -> file.waiting() == 0);
  }

  @Test
  void aRegisterIsStillARegisterAndWhatIsNeitherIsRefusedOnce() throws IOException {
    Path rows =
        Files.writeString(temp.resolve("t.csv"), HEAD + "T1,救援队,综合,FIRE,38,备勤,码头,122.10,30.02,5\n");
    Path broken = Files.writeString(temp.resolve("b.geojson"), "{\"type\":");
    List<CheckedFile> checked =
        desk.check(
            new ImportOrder(List.of(rows, broken), Optional.empty(), Datum.WGS84),
            Progress.UNWATCHED);
    assertThat(checked.get(0)).isInstanceOf(CheckedFile.Rows.class);
    assertThat(checked.get(1)).isInstanceOf(CheckedFile.Refused.class);
  }

  @Test
  void aGroundMapIsTakenAndADamagedOneRefusedInOneLine() throws IOException {
    Path map = SourceTree.path("sample-data/zhoushan").resolve("zhoushan.osm.pbf");
    Path damaged = Files.write(temp.resolve("x.osm.pbf"), new byte[500]);
    List<CheckedFile> checked =
        desk.check(
            new ImportOrder(List.of(map, damaged), Optional.empty(), Datum.WGS84),
            Progress.UNWATCHED);
    assertThat(checked).allMatch(CheckedFile.NewGround.class::isInstance);
    List<CheckedFile> outcome = new ArrayList<>();
    desk.take(checked, Progress.UNWATCHED, outcome::add);
    assertThat(outcome.get(0)).isInstanceOf(CheckedFile.GroundIn.class);
    assertThat(outcome.get(1)).isInstanceOf(CheckedFile.Refused.class);
    assertThat(temp.resolve("station/maps/zhoushan.osm.pbf")).exists();
    assertThat(temp.resolve("station/maps/x.osm.pbf")).doesNotExist();
  }

  @Test
  void aMapPackageIsUnpackedAndWhatIsNoneRefusedAtOnce() throws IOException {
    Path map = SourceTree.path("sample-data/zhoushan").resolve("zhoushan.osm.pbf");
    Path packed = temp.resolve("county.wfmap");
    PackageWriter.make(
        map,
        packed,
        new PackageCard.Words("示例县", Optional.empty(), Optional.empty()),
        SpeedTableReader.builtIn(),
        Instant.parse("2026-07-20T02:00:00Z"),
        Progress.UNWATCHED);
    Path none = Files.write(temp.resolve("x.wfmap"), new byte[500]);
    List<CheckedFile> checked =
        desk.check(
            new ImportOrder(List.of(packed, none), Optional.empty(), Datum.WGS84),
            Progress.UNWATCHED);
    assertThat(checked.get(0)).isInstanceOf(CheckedFile.NewGround.class);
    assertThat(checked.get(1)).isInstanceOf(CheckedFile.Refused.class);
    List<CheckedFile> outcome = new ArrayList<>();
    desk.take(checked, Progress.UNWATCHED, outcome::add);
    assertThat(outcome.get(0)).isInstanceOf(CheckedFile.GroundIn.class);
    assertThat(temp.resolve("station/maps/county.osm.pbf")).hasSameBinaryContentAs(map);
  }

  @Test
  void aPackageWhoseExtractIsNoMapLeavesTheFolderAsItWas() throws Exception {
    byte[] noMap = new byte[500];
    Path packed = temp.resolve("odd.wfmap");
    String card =
        """
        {"format":1,"title":"x","made":"2026-07-20T02:00:00Z","entries":{
        "extract.osm.pbf":{"bytes":%d,"sha256":"%s"},"places.tsv":{"bytes":0,"sha256":"%s"}}}
        """
            .formatted(noMap.length, sum(noMap), sum(new byte[0]));
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(packed))) {
      put(zip, "package.json", card.getBytes(StandardCharsets.UTF_8));
      put(zip, "extract.osm.pbf", noMap);
      put(zip, "places.tsv", new byte[0]);
    }
    List<CheckedFile> checked =
        desk.check(
            new ImportOrder(List.of(packed), Optional.empty(), Datum.WGS84), Progress.UNWATCHED);
    assertThat(checked).allMatch(CheckedFile.NewGround.class::isInstance);
    List<CheckedFile> outcome = new ArrayList<>();
    desk.take(checked, Progress.UNWATCHED, outcome::add);
    assertThat(outcome).singleElement().isInstanceOf(CheckedFile.Refused.class);
    assertThat(new Texts(Language.ZH).say(outcome.getFirst().said())).contains("odd.wfmap");
    assertThat(temp.resolve("station/maps")).isEmptyDirectory();
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  private static String sum(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  /** Lets the first row fail as no file should. */
  private static final class FaultOnce implements Progress {
    private boolean done;

    @Override
    public void at(long now, long total) {
      if (!done) {
        done = true;
        throw new IllegalStateException("a fault of the program");
      }
    }

    @Override
    public void step(Message step) {}

    @Override
    public boolean cancelled() {
      return false;
    }
  }

  /** Asked to stop once so many pieces are done. */
  private static final class Stopping implements Progress {
    private final long most;
    private long done;

    private Stopping(long most) {
      this.most = most;
    }

    @Override
    public void at(long now, long total) {
      done = now;
    }

    @Override
    public void step(Message step) {}

    @Override
    public boolean cancelled() {
      return done >= most;
    }
  }
}
