package org.watchfloor.exchange.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.watchfloor.exchange.parcel.Exchanging.introduce;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Irrevocable;
import org.watchfloor.journal.NamesFile;
import org.watchfloor.journal.Subject;
import org.watchfloor.store.FileShelf;
import org.watchfloor.store.FileShelf.Condition;
import org.watchfloor.support.HandClock;
import org.watchfloor.ui.FeatureModule;

/** The files entries name travel with them. */
class ParcelFilesTest {
  private static final Random RANDOM = new Random(20_261_128);

  @TempDir Path folder;
  private final HandClock clock = new HandClock();
  private Exchanging island;
  private Exchanging county;

  sealed interface PhotoFact extends Fact {}

  record PhotoTaken(String sha256) implements PhotoFact, NamesFile {}

  record PhotosBurnt(String orderedBy) implements PhotoFact, Irrevocable {
    @Override
    public String forGood() {
      return "arrival.said.forGood";
    }
  }

  private static final class PhotoModule extends FeatureModule {
    @Override
    protected void configure() {
      facts(PhotoFact.class);
    }
  }

  @BeforeEach
  void open() {
    island = new Exchanging(folder, "DH-LH", clock, new PhotoModule());
    county = new Exchanging(folder, "ZS-DH", clock, new PhotoModule());
    introduce(island, county);
  }

  @AfterEach
  void close() {
    assertThat(county.station.journal().verify(done -> {}).faults()).isEmpty();
    island.close();
    county.close();
  }

  private static FileShelf shelf(Exchanging at) {
    return at.station.get(FileShelf.class);
  }

  private static String photo(Exchanging at, byte[] bytes) throws IOException {
    String sha256 = shelf(at).keep(bytes);
    name(at, sha256);
    return sha256;
  }

  private static void name(Exchanging at, String sha256) {
    at.station
        .journal()
        .append(
            new Draft(at.station.get(SignIn.class).actor())
                .fact(new Subject("photo", sha256), new PhotoTaken(sha256)));
  }

  private static byte[] noise(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  private static void assertRefused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String words) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(Exchanging.said(e.said())).contains(words));
  }

  @Test
  void aFileIsWhereItsEntryIsAlsoAtAThirdStation() throws IOException {
    byte[] large = noise((int) FileShelf.LARGEST);
    byte[] small = "示例照片".getBytes(StandardCharsets.UTF_8);
    String first = photo(island, large);
    String second = photo(island, small);
    Path file = folder.resolve("p.wfp");
    assertThat(Exchanging.said(island.parcels.export(file, List.of(), false))).contains("附件 2 件");
    assertThat(county.parcels.preview(file, Exchanging.ZH).files()).isEqualTo(2);
    assertThat(shelf(county).get(first).condition())
        .as("looking changes nothing")
        .isEqualTo(Condition.MISSING);
    assertThat(county.take(file)).contains("附件 2 件");
    assertThat(shelf(county).get(first).bytes()).isEqualTo(large);
    assertThat(shelf(county).get(second).bytes()).isEqualTo(small);

    try (Exchanging city = new Exchanging(folder, "ZS", clock, new PhotoModule())) {
      introduce(county, city);
      city.trust(island.peers.own());
      city.take(county.pack("ZS"));
      assertThat(shelf(city).get(first).bytes()).isEqualTo(large);
    }
  }

  @Test
  void oneThatIsNotHereOrDamagedIsNotSentAndThatIsSaid() throws IOException {
    name(island, FileShelf.sha256(noise(3)));
    String damaged = photo(island, noise(100));
    Files.write(shelf(island).file(damaged), noise(100));
    String whole = photo(island, noise(50));
    Path file = folder.resolve("p.wfp");
    assertThat(Exchanging.said(island.parcels.export(file, List.of(), false)))
        .contains("附件 1 件", "另有 2 件");
    assertThat(county.take(file)).contains("附件 1 件");
    assertThat(shelf(county).get(whole).condition()).isEqualTo(Condition.WHOLE);
    assertThat(shelf(county).get(damaged).condition()).isEqualTo(Condition.MISSING);
  }

  @Test
  void whatCannotBeBroughtBackIsSaidBeforeItIsTakenIn() {
    island
        .station
        .journal()
        .append(
            new Draft(island.station.get(SignIn.class).actor())
                .fact(new Subject("photo", "R-1"), new PhotosBurnt("某指挥长")));
    assertThat(
            county.parcels.preview(island.pack(), Exchanging.ZH).sentences().stream()
                .map(Exchanging::said))
        .anyMatch(said -> said.contains("登记册 R-1") && said.contains("不能恢复"));
  }

  @Test
  void aNameThatIsNoSumIsNoFile() {
    name(island, "../../keys/station.key");
    assertThat(Exchanging.said(island.parcels.export(folder.resolve("p.wfp"), List.of(), false)))
        .contains("附件 0 件", "另有 1 件");
  }

  @Test
  void aChangedByteOfAFileRefusesThePackageWhole() throws IOException {
    photo(island, noise(20_000));
    Path file = island.pack();
    byte[] bytes = Files.readAllBytes(file);
    long size = county.station.journal().size();
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    assertThatThrownBy(() -> county.parcels.preview(file, Exchanging.ZH))
        .isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> county.take(file)).isInstanceOf(RefusedException.class);
    assertThat(county.station.journal().size()).isEqualTo(size);
  }

  @Test
  void aFileThatCannotBeKeptRefusesThePackageWhole() throws IOException {
    String sha256 = photo(island, noise(200));
    Path file = island.pack();
    long size = county.station.journal().size();
    Path shelf = shelf(county).file(sha256).getParent();
    Files.writeString(shelf, "不是文件夹");
    assertRefused(() -> county.take(file), "请腾出空间或检查磁盘");
    assertThat(county.station.journal().size()).isEqualTo(size);
    Files.delete(shelf);
    county.take(file);
    assertThat(shelf(county).get(sha256).condition()).isEqualTo(Condition.WHOLE);
  }
}
