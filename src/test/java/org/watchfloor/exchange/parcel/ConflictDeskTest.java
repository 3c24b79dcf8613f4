package org.watchfloor.exchange.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.conflict.ConflictDesk;
import org.watchfloor.conflict.ConflictItem;
import org.watchfloor.conflict.Contradiction;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.support.HandClock;

/** Every contradiction lies on one officer's table, by name and with a time. */
class ConflictDeskTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private Exchanging hall;
  private Exchanging island;
  private Exchanging town;
  private Instant metAt;

  /** Both had twelve bags and gave out ten, two days before they heard of each other. */
  @BeforeEach
  void open() {
    hall = new Exchanging(temp, "ZS-DH", clock);
    island = new Exchanging(temp, "DH-LH", clock);
    Exchanging.introduce(hall, island);
    hall.stock(12);
    town = new Exchanging(temp, "ZS-PT", clock);
    Exchanging.introduce(hall, town);
    island.take(hall.pack());
    town.take(hall.pack());
    clock.move(Duration.ofMinutes(1));
    hall.move(MoveKind.OUT, 10);
    clock.move(Duration.ofMinutes(1));
    island.move(MoveKind.OUT, 10);
    clock.move(Duration.ofDays(2));
    metAt = clock.instant();
    exchange();
  }

  @AfterEach
  void close() {
    hall.close();
    island.close();
    town.close();
  }

  private void exchange() {
    hall.take(island.pack());
    island.take(hall.pack());
    assertThat(hall.tables()).isEqualTo(island.tables());
  }

  private static ConflictDesk desk(Exchanging at) {
    return at.station.get(ConflictDesk.class);
  }

  private static ConflictItem item(Exchanging at) {
    assertThat(desk(at).items()).hasSize(1);
    return desk(at).items().getFirst();
  }

  private void hand(Exchanging at, String to) {
    Contradiction what = item(at).conflict().what();
    desk(at).hand(what.counts(), what.against(), to);
  }

  @Test
  void theRuleNamesTheOwnerAndTheThingIsToldByName() {
    ConflictItem item = item(hall);
    assertThat(Exchanging.said(item.about())).isEqualTo("库存 示例库 · 编织袋（实物）");
    assertThat(item.owner()).isEqualTo("物资调度员");
    assertThat(item.handed()).isEmpty();
    assertThat(Exchanging.said(item.said()))
        .isEqualTo("冲突待处置：库存 示例库 · 编织袋（实物），两处领出的合计超过库存；由 物资调度员 处置");
  }

  @Test
  void theTimeRunsFromWhenBothWereHereNotFromWhenTheyWereWritten() {
    ConflictItem item = item(hall);
    assertThat(Duration.between(metAt, item.since())).isLessThan(Duration.ofMinutes(1));
    assertThat(item.due()).isEqualTo(item.since().plus(Duration.ofHours(2)));
    assertThat(hall.station.get(DueBoard.class).overdue()).isEmpty();
    clock.move(Duration.ofHours(2).plusMinutes(1));
    assertThat(hall.station.get(DueBoard.class).overdue())
        .extracting(due -> due.kind() + " " + due.id())
        .containsExactly("conflict " + item.id());
    assertThat(desk(hall).overdue()).hasSize(1);
  }

  @Test
  void handedOnIsOneEntryAndKeepsTheTime() {
    Instant due = item(hall).due();
    hand(hall, "值班长");
    assertThat(item(hall).owner()).isEqualTo("值班长");
    assertThat(item(hall).byRule()).isEqualTo("物资调度员");
    assertThat(item(hall).due()).isEqualTo(due);
    assertThat(hall.log().getLast()).contains("物资调度员", "转交 值班长");
    assertThatThrownBy(() -> hand(hall, " 值班长 ")).isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> hand(hall, " ")).isInstanceOf(RefusedException.class);
    exchange();
    assertThat(item(island).owner()).isEqualTo("值班长");
  }

  @Test
  void ofTwoHandedOnApartTheLaterStandsAndBothAreSeen() {
    hand(hall, "值班长");
    clock.move(Duration.ofMinutes(3));
    hand(island, "带班领导");
    exchange();
    for (Exchanging at : new Exchanging[] {hall, island}) {
      assertThat(item(at).owner()).isEqualTo("带班领导");
      assertThat(item(at).apart()).isTrue();
      assertThat(item(at).handed())
          .extracting(ConflictItem.Handing::to)
          .containsExactly("值班长", "带班领导");
    }
    hand(hall, "值班长");
    assertThat(item(hall).apart()).isFalse();
  }

  @Test
  void oneMoreIssueTakesItOffNobodysTable() {
    hand(hall, "值班长");
    Contradiction before = item(hall).conflict().what();
    clock.move(Duration.ofMinutes(1));
    town.move(MoveKind.OUT, 5);
    hall.take(town.pack());
    assertThat(item(hall).conflict().what()).isNotEqualTo(before);
    assertThat(item(hall).owner()).isEqualTo("值班长");
  }

  @Test
  void aHallsOwnFileSaysWhoSettlesWhat() throws Exception {
    town.close();
    Path rules = temp.resolve("ZS-PT/rules");
    Files.createDirectories(rules);
    Files.writeString(
        rules.resolve("conflicts.yaml"),
        """
        version: 1
        otherwise: {owner: 值班员, within: 8 h, status: USER, source: 值班室}
        rows:
          - {about: supply, owner: 仓库主任, within: 30 min, status: USER, source: 值班室}
        """);
    town = new Exchanging(temp, "ZS-PT", clock);
    town.take(hall.pack());
    assertThat(item(town).owner()).isEqualTo("仓库主任");
    assertThat(item(town).due()).isEqualTo(item(town).since().plus(Duration.ofMinutes(30)));
  }
}
