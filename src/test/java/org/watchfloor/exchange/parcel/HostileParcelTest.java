package org.watchfloor.exchange.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.watchfloor.exchange.parcel.Exchanging.introduce;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.exchange.peer.PeerCard;
import org.watchfloor.exchange.peer.PeerFact;
import org.watchfloor.exchange.peer.StationKeys;
import org.watchfloor.journal.Actor;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.EntryRun;
import org.watchfloor.journal.Subject;
import org.watchfloor.store.FileShelf;
import org.watchfloor.support.HandClock;

/** Packages that were damaged on the way or made to do harm: each is refused, nothing changes. */
class HostileParcelTest {
  private static final Random RANDOM = new Random(20_260_720);

  @TempDir Path folder;
  private final HandClock clock = new HandClock();
  private Exchanging island;
  private Exchanging county;
  private Path sound;
  private long size;

  @BeforeEach
  void open() {
    island = new Exchanging(folder, "DH-LH", clock);
    county = new Exchanging(folder, "ZS-DH", clock);
    introduce(island, county);
    for (int i = 0; i < 20; i++) {
      island.note("第 " + i + " 条：避灾点满员");
    }
    sound = island.pack();
    size = county.station.journal().size();
  }

  @AfterEach
  void close() {
    assertThat(county.station.journal().verify(done -> {}).faults()).isEmpty();
    island.close();
    county.close();
  }

  private void assertRefused(Path file, String... words) {
    assertThatThrownBy(() -> county.take(file))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(Exchanging.said(e.said())).contains(words));
    assertThatThrownBy(() -> county.parcels.preview(file, Exchanging.ZH))
        .isInstanceOf(RefusedException.class);
    assertThat(county.station.journal().size()).isEqualTo(size);
  }

  @Test
  void oneThatWasCutOffAnywhereIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(sound);
    Path cut = folder.resolve("cut.wfp");
    for (int i = 0; i < 60; i++) {
      Files.write(cut, Arrays.copyOf(whole, RANDOM.nextInt(whole.length)));
      assertRefused(cut, "不完整");
    }
  }

  @Test
  void aChangedByteAnywhereNeverChangesWhatComesIn() throws IOException {
    byte[] whole = Files.readAllBytes(sound);
    Path changed = folder.resolve("changed.wfp");
    int refused = 0;
    for (int i = 0; i < 200; i++) {
      byte[] bytes = whole.clone();
      bytes[RANDOM.nextInt(bytes.length)] ^= (byte) (1 << RANDOM.nextInt(8));
      Files.write(changed, bytes);
      try {
        // Some bytes of a zip mean nothing, as a date does: then the package is what it was.
        assertThat(county.parcels.preview(changed, Exchanging.ZH).freshCount())
            .isEqualTo(county.parcels.preview(sound, Exchanging.ZH).freshCount());
      } catch (RefusedException e) {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(100);
    assertThat(county.station.journal().size()).isEqualTo(size);
  }

  @Test
  void noPackageAtAllAndAFileThatIsNotThereAreSaid() throws IOException {
    Path text = folder.resolve("plain.wfp");
    Files.writeString(text, "不是数据包");
    assertRefused(text, "不是数据包");
    assertRefused(folder.resolve("none.wfp"), "没有文件");
    assertRefused(folder.resolve("."), "没有文件");
  }

  @Test
  void somethingElsePutInsideIsRefusedWhateverItIsCalled() throws IOException {
    for (String name : List.of("../../keys/station.key", "/etc/passwd", "C:\\x", "readme.txt")) {
      Path file = rezip(parts -> parts.put(name, new byte[] {1}));
      assertRefused(file, "混入了别的文件");
      Files.delete(file);
    }
    Path without = rezip(parts -> parts.remove(ParcelFile.ENTRIES));
    assertRefused(without, "混入了别的文件");
  }

  @Test
  void aManifestAsLargeAsADiskIsNotReadToItsEnd() throws IOException {
    Path file = rezip(parts -> parts.put(ParcelFile.MANIFEST, new byte[64 << 20]));
    assertThat(Files.size(file)).isLessThan(1 << 20);
    assertRefused(file, "超出");
  }

  @Test
  void aChangedManifestIsNotTheMakers() throws IOException {
    Path file =
        rezip(parts ->
            parts.computeIfPresent(
                ParcelFile.MANIFEST,
                (name, bytes) ->
                    new String(bytes, StandardCharsets.UTF_8)
                        .replace("2026-07-20", "2026-07-19")
                        .getBytes(StandardCharsets.UTF_8)));
    assertRefused(file, "签名不是站点 DH-LH 的");
  }

  @Test
  void aPackageOfANewerProgramAsksForAnUpdate() throws IOException {
    Path file =
        rezip(parts ->
            parts.computeIfPresent(
                ParcelFile.MANIFEST,
                (name, bytes) ->
                    new String(bytes, StandardCharsets.UTF_8)
                        .replace(
                            "\"format\":" + Manifest.FORMAT, "\"format\":" + (Manifest.FORMAT + 1))
                        .getBytes(StandardCharsets.UTF_8)));
    assertRefused(file, "先升级");
  }

  @Test
  void whatSwellsBeyondWhatItSaysIsNotUnpacked() {
    String entry = "0".repeat(1 << 20);
    List<String> zeros = Collections.nCopies(200, entry);
    Path file = forged(zeros, 1000, List.of(run("DH-LH", 1, 200)), List.of());
    assertRefused(file, "展开后超出");
  }

  @Test
  void otherEntriesThanTheManifestNamesAreRefused() {
    List<String> own = island.station.contents();
    Path fewer = forged(own.subList(0, 5), 1 << 20, List.of(run("DH-LH", 1, 6)), List.of());
    assertRefused(fewer, "与它自己的清单不符");
    Path others = forged(own.subList(1, 6), 1 << 20, List.of(run("DH-LH", 1, 5)), List.of());
    assertRefused(others, "与它自己的清单不符");
    Path noise = forged(List.of("{", "}"), 1 << 20, List.of(run("DH-LH", 1, 2)), List.of());
    assertRefused(noise, "与它自己的清单不符");
  }

  @Test
  void entriesPutIntoAnotherStationsMouthAreRefused() {
    try (Exchanging town = new Exchanging(folder, "DH-TH", clock)) {
      county.trust(town.peers.own());
      size = county.station.journal().size();
      town.note("真话");
      List<String> contents = town.station.contents();
      EntryRun run = run("DH-TH", 1, contents.size());

      HeadSeal foreign =
          HeadSeal.of(
              run.last(),
              FileShelf.sha256(contents.getLast().getBytes(StandardCharsets.UTF_8)),
              island.station.get(StationKeys.class));
      HeadSeal ofAnother =
          HeadSeal.of(run.last(), "0".repeat(64), town.station.get(StationKeys.class));
      for (List<HeadSeal> seals :
          List.of(List.<HeadSeal>of(), List.of(foreign), List.of(ofAnother))) {
        assertThat(county.take(forged(contents, 1 << 20, List.of(run), seals)))
            .contains("没有它自己的有效签名");
        assertThat(county.station.journal().size()).isEqualTo(size);
      }
    }
  }

  @Test
  void nobodyWritesInTheNameOfTheStationThatTakesIn() {
    // What the county would write next, made by somebody who knows its last link.
    try (Exchanging twin = new Exchanging(folder.resolve("twin"), "ZS-DH", clock)) {
      twin.station.journal().receive(county.station.contents());
      twin.note("放弃海堤");
      List<String> contents = twin.station.contents();
      assertRefused(
          forged(contents, 1 << 20, List.of(run("ZS-DH", 1, contents.size())), List.of()),
          "冒用本站名义");
      HeadSeal forgedSeal =
          HeadSeal.of(
              new EntryId("ZS-DH", 1, contents.size()),
              FileShelf.sha256(contents.getLast().getBytes(StandardCharsets.UTF_8)),
              twin.station.get(StationKeys.class));
      assertRefused(
          forged(contents, 1 << 20, List.of(run("ZS-DH", 1, contents.size())), List.of(forgedSeal)),
          "冒用本站名义");
    }
  }

  @Test
  void nobodyIntroducesOrStrikesOffForTheStationThatTakesIn() {
    try (Exchanging town = new Exchanging(folder, "DH-TH", clock)) {
      PeerCard card = town.peers.own();
      Draft draft = new Draft(new Actor("-", "1"));
      draft.fact(new Subject("peer", "ZS-DH/DH-TH"), new PeerFact.PeerIntroduced(card));
      draft.fact(new Subject("peer", "ZS-DH/DH-LH"), new PeerFact.PeerStruckOff("假的"));
      island.station.journal().append(draft);

      county.take(island.pack());

      assertThat(county.peers.find("DH-TH")).isEmpty();
      assertThat(county.peers.find("DH-LH").orElseThrow().trusted()).isTrue();
    }
  }

  @Test
  void whatTheTablesCannotHoldDoesNotGetIntoTheFile() {
    List<String> contents = new ArrayList<>(island.station.contents());
    contents.set(
        contents.size() - 1,
        contents.getLast().replace("\"officer\":\"", "\"officer\":\"" + "长".repeat(1200)));

    assertRefused(
        forged(contents, 1 << 20, List.of(run("DH-LH", 1, contents.size())), List.of()), "存不下");
    county.close();
    county = new Exchanging(folder, "ZS-DH", clock);
    assertThat(county.take(sound)).contains("新记录");
  }

  @Test
  void aHistoryThatWasRewrittenIsRefused() {
    county.take(sound);
    size = county.station.journal().size();
    List<String> contents = new ArrayList<>(island.station.contents());
    contents.replaceAll(text -> text.replace("避灾点满员", "避灾点空着"));
    Path file = forged(contents, 1 << 20, List.of(run("DH-LH", 1, contents.size())), List.of());
    assertRefused(file, "与本站已有的同号记录不同");
  }

  @Test
  void aPackageFromBeforeFilesTravelledIsStillTakenIn() {
    assertThat(
            county.take(
                forged(text ->
                    text.replace("\"format\":2", "\"format\":1")
                        .replace(",\"attachments\":[]", ""))))
        .contains("新记录");
  }

  @Test
  void aFileWhoseNameIsNoSumIsRefusedAndNothingIsWrittenThere() {
    for (String name : List.of("../station.key", "/etc/passwd", "a".repeat(63), "G".repeat(64))) {
      assertRefused(
          forged(text ->
              text.replace(
                  "\"attachments\":[]",
                  "\"attachments\":[{\"sha256\":\""
                      + name
                      + "\",\"part\":{\"bytes\":1,\"sha256\":\"0\",\"plain\":1}}]")),
          "不是数据包");
    }
  }

  @Test
  void aFileThatIsNamedAndNotInsideIsRefused() {
    assertRefused(
        forged(text ->
            text.replace(
                "\"attachments\":[]",
                "\"attachments\":[{\"sha256\":\""
                    + "0".repeat(64)
                    + "\",\"part\":{\"bytes\":1,\"sha256\":\"0\",\"plain\":1}}]")),
        "混入了别的文件");
  }

  private Path forged(UnaryOperator<String> edit) {
    List<String> contents = island.station.contents();
    return forged(contents, 1 << 20, List.of(run("DH-LH", 1, contents.size())), List.of(), edit);
  }

  private static EntryRun run(String station, long first, long last) {
    return new EntryRun(new EntryId(station, 1, first), new EntryId(station, 1, last));
  }

  /** What a station that is trusted could make if it meant harm. */
  private Path forged(
      List<String> contents, long plain, List<EntryRun> runs, List<HeadSeal> seals) {
    return forged(contents, plain, runs, seals, UnaryOperator.identity());
  }

  private Path forged(
      List<String> contents,
      long plain,
      List<EntryRun> runs,
      List<HeadSeal> seals,
      UnaryOperator<String> edit) {
    Path file = folder.resolve("forged-" + RANDOM.nextLong() + ".wfp");
    StationKeys keys = island.station.get(StationKeys.class);
    byte[] key = PartCipher.key();
    String id = "FORGED";
    byte[] closed = PartCipher.close(key, id, ParcelFile.packed(contents));
    Manifest manifest =
        new Manifest(
            Manifest.FORMAT,
            id,
            "DH-LH",
            "DH-LH",
            clock.instant(),
            "-",
            Map.of("ZS-DH", StationKeys.seal(county.peers.own(), id, key)),
            List.of(),
            runs,
            seals,
            new Manifest.Part(closed.length, FileShelf.sha256(closed), plain),
            List.of());
    byte[] bytes =
        edit.apply(new String(ParcelFile.bytes(manifest), StandardCharsets.UTF_8))
            .getBytes(StandardCharsets.UTF_8);
    ParcelFile.write(file, bytes, keys.sign(bytes), closed, Map.of());
    return file;
  }

  private interface Change {
    void in(Map<String, byte[]> parts);
  }

  private Path rezip(Change change) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(sound.toFile())) {
      for (ZipEntry entry : zip.stream().map(one -> (ZipEntry) one).toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          parts.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    change.in(parts);
    Path file = folder.resolve("rezipped-" + RANDOM.nextLong() + ".wfp");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return file;
  }
}
