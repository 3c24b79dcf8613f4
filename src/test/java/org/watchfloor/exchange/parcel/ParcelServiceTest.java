package org.watchfloor.exchange.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.watchfloor.exchange.parcel.Exchanging.introduce;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.journal.Backup;
import org.watchfloor.store.DataFolder;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.support.HandClock;

class ParcelServiceTest {
  @TempDir Path folder;
  private final HandClock clock = new HandClock();
  private Exchanging island;
  private Exchanging county;

  @BeforeEach
  void open() {
    island = new Exchanging(folder, "DH-LH", clock);
    county = new Exchanging(folder, "ZS-DH", clock);
    introduce(island, county);
  }

  @AfterEach
  void close() {
    island.close();
    county.close();
  }

  private static void assertRefused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String words) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(Exchanging.said(e.said())).contains(words));
  }

  @Test
  void whatWasWrittenApartIsAtBothAfterOnePackageEachWay() {
    island.note("断网断电，自行启动响应");
    clock.move(Duration.ofMinutes(1));
    county.note("与六横失去联系");

    assertThat(county.take(island.pack("ZS-DH"))).contains("新记录", "没有新的冲突");
    assertThat(island.take(county.pack("DH-LH"))).contains("新记录");

    assertThat(county.log()).contains("断网断电，自行启动响应", "与六横失去联系");
    assertThat(island.tables()).isEqualTo(county.tables());
    assertThat(county.station.journal().verify(done -> {}).faults()).isEmpty();
  }

  @Test
  void theSamePackageTwiceAndAnOldOneChangeNothing() {
    island.note("一");
    Path first = island.pack();
    island.note("二");
    Path second = island.pack();
    county.take(second);
    long size = county.station.journal().size();

    assertThat(county.take(second)).contains("本站都已有");
    assertThat(county.take(first)).contains("本站都已有");
    assertThat(county.station.journal().size()).isEqualTo(size);
  }

  @Test
  void onlyWhatTheOtherIsNotKnownToHaveIsPacked() {
    for (int i = 0; i < 50; i++) {
      island.note("第 " + i + " 条");
    }
    county.take(island.pack());
    island.take(county.pack());
    long lacks = island.parcels.peers().getFirst().itLacks();
    island.note("又一条");

    assertThat(island.parcels.peers().getFirst().itLacks()).isEqualTo(lacks + 1);
    assertThat(county.parcels.preview(island.pack(), Exchanging.ZH).inside()).isEqualTo(lacks + 1);
    assertThat(county.parcels.preview(island.packAll(), Exchanging.ZH).inside()).isGreaterThan(50);
  }

  @Test
  void aPackageBehindAGapIsRefusedUntilTheEarlierOneCame() {
    try (Exchanging city = new Exchanging(folder, "ZS", clock)) {
      introduce(island, city);
      island.note("一");
      Path first = island.pack("ZS");
      city.take(first);
      island.take(city.pack());
      String number = city.parcels.list().getFirst().number();
      city.parcels.setAside(number, "装错了");
      island.note("二");
      Path second = island.pack("ZS");

      assertRefused(() -> city.take(second), "缺号");
      assertThat(city.log()).doesNotContain("二");
      city.take(first);
      assertThat(city.take(second)).contains("新记录");
    }
  }

  @Test
  void aPackageSealedForAnEarlierMachineOfTheStationIsRefused() {
    island.note("一");
    Path file = island.pack("ZS-DH");
    try (Exchanging spare = new Exchanging(folder.resolve("spare"), "ZS-DH", clock)) {
      spare.trust(island.peers.own());
      assertRefused(() -> spare.take(file), "不是用本站现在的密钥封的");
    }
  }

  @Test
  void thePreviewShowsWhatWouldComeAndTouchesNothing() {
    county.stock(100);
    island.take(county.pack());
    county.take(island.pack());
    island.move(MoveKind.OUT, 80);
    county.move(MoveKind.OUT, 70);
    Path file = island.pack();
    Object before = county.tables();
    long size = county.station.journal().size();

    ParcelPreview preview = county.parcels.preview(file, Exchanging.ZH);

    assertThat(preview.fresh())
        .extracting(ParcelPreview.Line::said)
        .anyMatch(t -> t.contains("80"));
    assertThat(preview.conflicts()).hasSize(1);
    assertThat(preview.sentences().stream().map(Exchanging::said))
        .anyMatch(text -> text.contains("1 项冲突"));
    assertThat(county.tables()).isEqualTo(before);
    assertThat(county.station.journal().size()).isEqualTo(size);
    assertThat(county.bags()).isEqualTo(30);
    assertThat(county.take(file)).contains("1 项冲突待处置");
    assertThat(county.bags()).isEqualTo(-50);
  }

  @Test
  void rowsOfRegistersAreCountedNotListed() {
    island.stock(100);

    ParcelPreview preview = county.parcels.preview(island.pack(), Exchanging.ZH);

    assertThat(preview.registerRows()).isGreaterThanOrEqualTo(2);
    assertThat(preview.fresh().size() + preview.registerRows()).isEqualTo(preview.freshCount());
    assertThat(preview.unreadable()).isZero();
    assertThat(preview.sentences().stream().map(Exchanging::said))
        .anyMatch(text -> text.contains("登记表、库存账的行"));
  }

  @Test
  void whatIsSetAsideIsAsIfItHadNotComeAndCanComeAgain() {
    county.stock(100);
    island.take(county.pack());
    county.take(island.pack());
    Object before = county.tables();
    island.move(MoveKind.OUT, 80);
    Path file = island.pack();
    county.take(file);
    assertThat(county.bags()).isEqualTo(20);
    String number = county.parcels.list().getFirst().number();

    assertThat(Exchanging.said(county.parcels.setAside(number, "取错了包"))).contains("不再计入");

    assertThat(county.bags()).isEqualTo(100);
    assertThat(county.tables()).isEqualTo(before);
    assertThat(county.station.journal().verify(done -> {}).faults()).isEmpty();
    assertRefused(() -> county.parcels.setAside(number, "再撤"), "已经撤回过");
    assertThat(county.take(file)).contains("新记录");
    assertThat(county.bags()).isEqualTo(20);
  }

  @Test
  void whatSomethingWasBuiltOnIsNotSetAside() {
    county.stock(100);
    island.take(county.pack());
    county.take(island.pack());
    island.move(MoveKind.IN, 40);
    county.take(island.pack());
    String number = county.parcels.list().getFirst().number();
    county.move(MoveKind.OUT, 120);

    assertRefused(() -> county.parcels.setAside(number, "取错了包"), "在它的基础上办理");
    assertThat(county.bags()).isEqualTo(20);
  }

  @Test
  void anEarlierPackageStaysWhileALaterOneOfTheSameStationCounts() {
    island.note("一");
    county.take(island.pack());
    String first = county.parcels.list().getFirst().number();
    island.note("二");
    county.take(island.pack());
    String second = county.parcels.list().getFirst().number();

    assertRefused(() -> county.parcels.setAside(first, "取错了包"), "DH-LH");
    county.parcels.setAside(second, "取错了包");
    county.parcels.setAside(first, "取错了包");
    assertThat(county.log()).noneMatch(line -> line.equals("一") || line.equals("二"));
  }

  @Test
  void entriesReachAThirdStationUnderTheirOwnSignature() {
    try (Exchanging city = new Exchanging(folder, "ZS", clock)) {
      introduce(county, city);
      city.trust(island.peers.own());
      island.note("岛上情况");
      county.take(island.pack());
      Path file = county.pack("ZS");

      assertThat(city.parcels.preview(file, Exchanging.ZH).onTrust()).isEmpty();
      city.take(file);
      assertThat(city.log()).contains("岛上情况");

      city.note("市里指令");
      county.take(city.pack());
      island.take(county.pack("DH-LH"));
      assertThat(island.log()).contains("市里指令");
    }
  }

  @Test
  void aThirdStationNobodyIntroducedComesOnTrustAndThePreviewSaysSo() {
    try (Exchanging city = new Exchanging(folder, "ZS", clock)) {
      introduce(county, city);
      island.note("岛上情况");
      county.take(island.pack());

      ParcelPreview preview = city.parcels.preview(county.pack("ZS"), Exchanging.ZH);

      assertThat(preview.onTrust()).containsExactly("DH-LH");
      assertThat(preview.sentences().stream().map(Exchanging::said))
          .anyMatch(text -> text.contains("仅凭 ZS-DH 转述"));
    }
  }

  @Test
  void aStationThatWasStruckOffIsHeardNoMoreUntilItIsIntroducedAnew() {
    island.note("一");
    Path file = island.pack();
    county.peers.strikeOff("DH-LH", "笔记本丢失");

    assertRefused(() -> county.take(file), "已停止信任");
    assertRefused(() -> county.pack("DH-LH"), "已停止信任");
    county.trust(island.peers.own());
    assertThat(county.take(file)).contains("新记录");
  }

  @Test
  void aKeyThatWasStruckOffCountsForNothingOnceTheStationHasAnother() {
    try (Exchanging city = new Exchanging(folder, "ZS", clock);
        Exchanging spare = new Exchanging(folder.resolve("spare"), "DH-LH", clock)) {
      introduce(county, city);
      island.note("用丢失的密钥写的");
      county.take(island.pack());
      city.trust(island.peers.own());
      city.peers.strikeOff("DH-LH", "笔记本丢失");
      city.trust(spare.peers.own());
      Path file = county.pack("ZS");

      assertThat(city.parcels.preview(file, Exchanging.ZH).onTrust()).isEmpty();
      assertThat(city.take(file)).contains("没有收入");
      assertThat(city.log()).doesNotContain("用丢失的密钥写的");
      city.trust(island.peers.own());
      city.trust(spare.peers.own());
      assertThat(city.parcels.preview(file, Exchanging.ZH).leftOut())
          .as("trusted again by an officer, replaced again")
          .containsKey("DH-LH");
    }
  }

  @Test
  void whatAReplacedMachineWroteIsToldAsThat() {
    try (Exchanging city = new Exchanging(folder, "ZS", clock);
        Exchanging spare = new Exchanging(folder.resolve("spare"), "DH-LH", clock)) {
      introduce(county, city);
      island.note("旧机写的");
      county.take(island.pack());
      city.trust(island.peers.own());
      city.trust(spare.peers.own());
      Path file = county.pack("ZS");

      assertThat(
              city.parcels.preview(file, Exchanging.ZH).sentences().stream().map(Exchanging::said))
          .anyMatch(text -> text.contains("DH-LH") && text.contains("以前的机器"))
          .noneMatch(text -> text.contains("没有在本站认证"));
      assertThat(city.take(file)).contains("新记录");
    }
  }

  @Test
  void whatThisStationWroteOnAnEarlierMachineIsToldAsThat() {
    Path backup = folder.resolve("copy.zip");
    Path again = folder.resolve("again");
    try (Exchanging city = new Exchanging(folder, "ZS", clock)) {
      introduce(county, city);
      Backup.write(county.station.journal(), county.station.get(DataFolder.class), backup);
      county.note("备份之后写的");
      city.take(county.pack("ZS"));
      Backup.restore(backup, again.resolve("ZS-DH"));
      clock.move(Duration.ofMinutes(1));
      try (Exchanging restored = new Exchanging(again, "ZS-DH", clock)) {
        introduce(restored, city);
        Path file = city.packAll("ZS-DH");

        assertThat(
                restored.parcels.preview(file, Exchanging.ZH).sentences().stream()
                    .map(Exchanging::said))
            .anyMatch(text -> text.contains("ZS-DH") && text.contains("以前的机器"))
            .noneMatch(text -> text.contains("站点 ZS-DH 没有在本站认证"));
        restored.take(file);
        assertThat(restored.log()).contains("备份之后写的");
      }
    }
  }

  @Test
  void aPackageForSomebodyElseOneOfAStrangerAndTheOwnAreRefused() {
    try (Exchanging city = new Exchanging(folder, "ZS", clock)) {
      introduce(city, island);
      island.note("一");
      assertRefused(() -> county.take(island.pack("ZS")), "是给站点 ZS 的");
      city.note("二");
      Path foreign = city.pack();
      assertRefused(() -> county.take(foreign), "没有在本站认证");
      assertRefused(() -> city.take(foreign), "自己制作");
    }
  }

  @Test
  void aClockThatIsAheadIsTold() {
    HandClock ahead = new HandClock();
    ahead.move(Duration.ofHours(26));
    try (Exchanging late = new Exchanging(folder, "DH-TH", ahead)) {
      introduce(late, county);
      late.note("一");
      assertThat(
              county.parcels.preview(late.pack(), Exchanging.ZH).sentences().stream()
                  .map(Exchanging::said))
          .anyMatch(text -> text.contains("快 1560 分钟"));
    }
  }

  @Test
  void aFingerprintThatDiffersInOneDigitIntroducesNobody() {
    try (Exchanging city = new Exchanging(folder, "ZS", clock)) {
      String right = city.peers.own().fingerprint();
      String wrong = (right.charAt(0) == '9' ? '0' : '9') + right.substring(1);

      assertRefused(() -> county.peers.introduce(city.peers.own(), wrong), "不一致");
      assertThat(county.peers.find("ZS")).isEmpty();
      county.peers.introduce(city.peers.own(), right.replace(" ", ""));
      assertThat(county.peers.find("ZS")).isPresent();
    }
  }

  @Test
  void aStationThatWasStruckOffIsLeftOutOfWhatAnotherPassesOn() {
    try (Exchanging city = new Exchanging(folder, "ZS", clock)) {
      introduce(county, city);
      city.trust(island.peers.own());
      city.peers.strikeOff("DH-LH", "笔记本丢失");
      island.note("岛上情况");
      county.take(island.pack());
      county.note("县里情况");
      Path file = county.pack("ZS");

      assertThat(city.parcels.preview(file, Exchanging.ZH).leftOut()).containsKey("DH-LH");
      assertThat(city.take(file)).contains("新记录", "没有收入");
      assertThat(city.log()).contains("县里情况").doesNotContain("岛上情况");
    }
  }

  @Test
  void whatAStationNoLongerHasIsPackedAgain() {
    island.note("一");
    county.take(island.pack());
    island.take(county.pack());
    String number = county.parcels.list().getFirst().number();
    clock.move(Duration.ofMinutes(1));
    county.parcels.setAside(number, "取错了包");
    county.note("二");
    island.take(county.pack());
    island.note("三");

    assertThat(county.take(island.pack())).contains("新记录");
    assertThat(county.log()).contains("一", "三");
  }
}
