package org.watchfloor.exchange.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.watchfloor.exchange.link.Linked.introduce;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.exchange.link.Standing.Handled;
import org.watchfloor.exchange.link.Standing.How;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.HandClock;

/** Pieces of packages that lie about the whole, come to a full disk or to a record in trouble. */
class LinkIntakeTest {
  private static final String SHA = "0".repeat(64);
  private static final int PIECE = 100;
  private static final LinkDisk ROOMY = new LinkDisk(1 << 20, 1, 10 * PIECE);

  @TempDir Path folder;
  private final HandClock clock = new HandClock();
  private Linked county;
  private Linked island;

  @BeforeEach
  void open() {
    county = new Linked(folder, "ZS-DH", clock);
    island = new Linked(folder, "DH-LH", clock);
    introduce(island, county);
  }

  @AfterEach
  void close() {
    island.close();
    county.close();
  }

  private LinkIntake intake(LinkDisk disk) {
    return new LinkIntake("DH-LH", county.station.get(DataFolder.class), county.parcels, disk);
  }

  private static Part piece(long at, long total, String sha256) {
    return new Part("0NUMBER", at, total, sha256, new byte[PIECE]);
  }

  private static How how(LinkIntake intake) {
    Handled handled = Objects.requireNonNull(intake.handled(), "none ended");
    assertThat(handled.number()).isEqualTo("0NUMBER");
    return handled.how();
  }

  private static String said(LinkIntake intake) {
    return Linked.ZH.say(intake.said().orElseThrow());
  }

  private List<Path> coming() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("ZS-DH/links/coming"))) {
      return files.toList();
    }
  }

  @Test
  void aPackageThatGrowsFromPieceToPieceIsRefused() throws IOException {
    LinkIntake intake = intake(ROOMY);
    assertThat(intake.accept(piece(0, 2 * PIECE, SHA))).isFalse();
    assertThat(intake.accept(piece(PIECE, 3 * PIECE, SHA))).isTrue();
    assertThat(how(intake)).isEqualTo(How.REFUSED);
    assertThat(coming()).isEmpty();

    assertThat(intake.accept(piece(2 * PIECE, 4 * PIECE, SHA))).as("it is done with").isFalse();
    assertThat(coming()).isEmpty();
  }

  @Test
  void aPieceOfAnotherPackageIsRefused() throws IOException {
    LinkIntake intake = intake(ROOMY);
    intake.accept(piece(0, 3 * PIECE, SHA));
    assertThat(intake.accept(piece(PIECE, 3 * PIECE, "1".repeat(64)))).isTrue();
    assertThat(how(intake)).isEqualTo(How.REFUSED);
    assertThat(coming()).isEmpty();
  }

  @Test
  void oneThatIsSaidToBeLargerAfterARestartIsStillTooLarge() throws IOException {
    intake(ROOMY).accept(piece(0, 2 * PIECE, SHA));
    LinkIntake again = intake(ROOMY);
    assertThat(again.received()).isEqualTo(PIECE);
    assertThat(again.accept(piece(PIECE, 11 * PIECE, SHA))).isTrue();
    assertThat(how(again)).isEqualTo(How.DECLINED);
    assertThat(coming()).isEmpty();
  }

  @Test
  void oneThatGoesOnAfterARestartComesWhole() {
    intake(ROOMY).accept(piece(0, 3 * PIECE, SHA));
    LinkIntake again = intake(ROOMY);
    assertThat(again.accept(piece(PIECE, 3 * PIECE, SHA))).isFalse();
    assertThat(again.received()).isEqualTo(2 * PIECE);
  }

  @Test
  void aDiskThatFillsMeanwhileIsSaidInWordsAndThePackageMayComeAgain() throws IOException {
    intake(ROOMY).accept(piece(0, 2 * PIECE, SHA));
    long more = county.station.get(DataFolder.class).freeBytes() * 2;
    LinkIntake full = intake(new LinkDisk(1 << 20, more, 10 * PIECE));
    assertThat(full.accept(piece(PIECE, 2 * PIECE, SHA))).isTrue();
    assertThat(how(full)).isEqualTo(How.REFUSED);
    assertThat(said(full)).contains("磁盘剩余不足").doesNotContain("space");
    assertThat(coming()).isEmpty();
  }

  @Test
  void aRecordInTroubleIsNoFaultOfThePackage() throws IOException {
    island.note("六横断电");
    Path file = folder.resolve("real.wfp");
    island.parcels.export(file, List.of("ZS-DH"), false);
    String number = county.parcels.preview(file, Linked.ZH).number();
    byte[] bytes = Files.readAllBytes(file);
    LinkIntake intake = intake(new LinkDisk(1 << 20, 1, 1 << 20));
    county.station.journal().close();

    assertThat(intake.accept(new Part(number, 0, bytes.length, LinkIntake.sha256(file), bytes)))
        .isTrue();
    Handled handled = Objects.requireNonNull(intake.handled());
    assertThat(handled.how()).isEqualTo(How.REFUSED);
    assertThat(said(intake)).contains("记录已关闭");
  }
}
