package org.watchfloor.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.TypeLiteral;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.response.headquarters.Headquarters.Transfer;
import org.watchfloor.response.headquarters.HeadquartersService;
import org.watchfloor.response.headquarters.Post;
import org.watchfloor.response.plan.ResponseLevel;

/** The posts of a response in force, and their transfer. */
class HeadquartersTest {
  @TempDir Path folder;
  private FloodDesk desk;
  private HeadquartersService headquarters;
  private String response = "";

  @BeforeEach
  void open() {
    desk = new FloodDesk(folder.resolve("hall"), "HALL");
    headquarters = desk.station.get(HeadquartersService.class);
    response = desk.responses.start(desk.start(ResponseLevel.IV));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void thePostsStandThereAsSoonAsTheResponseIsInForce() {
    assertThat(headquarters.posts(desk.get(response)))
        .extracting(Post::title, Post::vacant, Post::commands)
        .containsExactly(Tuple.tuple("副指挥长", true, true), Tuple.tuple("防汛办主任", true, false));
  }

  @Test
  void thePlanMayNameOtherPostsAndARevisedPlanChangesNoneInForce() throws IOException {
    Path file = folder.resolve("hall/plans/TEST-FLOOD.yaml");
    Files.writeString(
        file,
        Files.readString(file).replace("levels:", "headquarters: [OFFICE_HEAD, WATCH]\nlevels:"));
    assertThat(headquarters.posts(desk.get(response)))
        .hasSize(2)
        .first()
        .extracting(Post::key)
        .isEqualTo("DEPUTY");
    desk.responses.end(response, desk.basis("DEPUTY"));
    String next = desk.responses.start(desk.start(ResponseLevel.IV));
    assertThat(headquarters.posts(desk.get(next)))
        .extracting(Post::key)
        .containsExactly("OFFICE_HEAD", "WATCH");
  }

  @Test
  void aCommandStructureMakesThePlacesItCountsAndInventsNoName() throws IOException {
    Path file = folder.resolve("hall/plans/TEST-FLOOD.yaml");
    Files.writeString(
        file,
        Files.readString(file)
            .replace(
                "levels:",
                """
                framework:
                  code: "1+N+3"
                  groups:
                    - {count: 1, label: 区安委会, members: [安委会主任], status: USER}
                    - {count: N, label: 专业委员会, members: [消防专委会], status: USER}
                    - {count: 3}
                levels:\
                """));
    assertThat(headquarters.posts(desk.get(response)))
        .as("the response keeps the plan it was started on")
        .allMatch(post -> post.place().isEmpty());
    desk.responses.end(response, desk.basis("DEPUTY"));
    String next = desk.responses.start(desk.start(ResponseLevel.IV));

    assertThat(headquarters.posts(desk.get(next)))
        .extracting(Post::key, Post::title, Post::vacant, Post::commands)
        .containsExactly(
            Tuple.tuple("DEPUTY", "副指挥长", true, true),
            Tuple.tuple("OFFICE_HEAD", "防汛办主任", true, false),
            Tuple.tuple("1+N+3/1.1", "安委会主任", true, false),
            Tuple.tuple("1+N+3/2.1", "消防专委会", true, false),
            Tuple.tuple("1+N+3/3.1", "1+N+3 [3] 1/3", true, false),
            Tuple.tuple("1+N+3/3.2", "1+N+3 [3] 2/3", true, false),
            Tuple.tuple("1+N+3/3.3", "1+N+3 [3] 3/3", true, false));
    assertThat(headquarters.posts(desk.get(next)).getLast().place().orElseThrow().label())
        .isEmpty();
    assertThat(headquarters.posts(desk.get(next)).getLast().expected()).as("nameless").isFalse();

    headquarters.fill(next, headquarters.key(next, "安委会主任"), "甲", "乙");
    headquarters.fill(next, headquarters.key(next, "1+N+3/3.2"), "丙", "");
    headquarters.transfer(next, "1+N+3/3.2", "丁", "", "换班", null);

    assertThat(headquarters.posts(desk.get(next)))
        .filteredOn(post -> !post.vacant())
        .extracting(Post::holder, Post::deputy, Post::expected)
        .containsExactly(Tuple.tuple("甲", "乙", true), Tuple.tuple("丁", "", true));
    assertThat(refusal(() -> headquarters.key(next, "1+N+3/9.9"))).contains("list command-posts");
    assertThat(desk.station.timeline()).contains("安委会主任由甲到岗，乙为副职（代行）");
    desk.station.journal().rebuild(done -> {});
    assertThat(headquarters.posts(desk.get(next)).get(2).holder()).isEqualTo("甲");
  }

  @Test
  void aPostIsTakenThenHandedOverWithAReasonOnly() {
    assertThat(refusal(() -> headquarters.transfer(response, "DEPUTY", "乙", "", "x", null)))
        .contains("还没有人担任");
    assertThat(refusal(() -> headquarters.fill(response, "DEPUTY", " ", ""))).contains("没有写由谁");
    assertThat(refusal(() -> headquarters.fill(response, "DEPUTY", "甲", "甲"))).contains("同一人");
    assertThat(refusal(() -> headquarters.fill(response, "MAYOR", "甲", ""))).contains("MAYOR");
    headquarters.fill(response, "DEPUTY", "甲", "乙");
    assertThat(refusal(() -> headquarters.fill(response, "DEPUTY", "丙", "")))
        .contains("现由甲担任", "交接");
    assertThat(refusal(() -> headquarters.transfer(response, "DEPUTY", "乙", "", " ", null)))
        .contains("理由");
    desk.clock.move(Duration.ofMinutes(30));

    headquarters.transfer(response, "DEPUTY", "乙", "丙", "去现场", null);

    Post post = headquarters.posts(desk.get(response)).getFirst();
    assertThat(post.holder()).isEqualTo("乙");
    assertThat(post.deputy()).isEqualTo("丙");
    assertThat(post.since()).contains(desk.clock.instant());
    assertThat(desk.station.timeline()).contains("副指挥长由甲到岗，乙为副职（代行）", "指挥权交接：副指挥长由甲交给乙，去现场");
    desk.responses.end(response, desk.basis("DEPUTY"));
    assertThat(refusal(() -> headquarters.transfer(response, "DEPUTY", "丁", "", "x", null)))
        .contains("不在生效中");
  }

  /**
   * Handed over by radio at the scene, written down an hour later; never before the holder came.
   */
  @Test
  void aHandOverCountsFromWhenItHappened() {
    headquarters.fill(response, "DEPUTY", "甲", "");
    Instant taken = desk.clock.instant();
    desk.clock.move(Duration.ofHours(2));
    Instant then = taken.plus(Duration.ofHours(1));
    assertThat(
            refusal(() ->
                headquarters.transfer(
                    response, "DEPUTY", "乙", "", "去现场", taken.minus(Duration.ofMinutes(2)))))
        .contains("甲接任");
    headquarters.transfer(response, "DEPUTY", "乙", "", "去现场", then);
    assertThat(headquarters.posts(desk.get(response)).getFirst().since()).contains(then);
  }

  @Test
  void everySeatIsToldUntilItHasTakenNotice() {
    headquarters.fill(response, "DEPUTY", "甲", "");
    headquarters.transfer(response, "DEPUTY", "乙", "", "去现场", null);
    assertThat(headquarters.unseen()).as("who wrote it has").isEmpty();

    SignIn seat = desk.station.get(SignIn.class);
    seat.change("值班员乙", "2");
    assertThat(headquarters.unseen()).hasSize(1);
    Transfer transfer = headquarters.unseen().getFirst().transfer();
    headquarters.acknowledge(response, transfer.entry());
    long entries = desk.station.journal().size();
    headquarters.acknowledge(response, transfer.entry());
    assertThat(desk.station.journal().size()).as("once").isEqualTo(entries);
    assertThat(headquarters.unseen()).isEmpty();
    assertThat(desk.station.timeline()).contains("2（值班员乙）知悉：副指挥长现由乙担任");

    seat.change("值班员丙", "3");
    assertThat(headquarters.unseen()).as("another seat").hasSize(1);
    desk.responses.end(response, desk.basis("DEPUTY"));
    assertThat(headquarters.unseen()).as("over").isEmpty();
  }

  @Test
  void twoTransfersMadeApartAreNamedAndTheLaterCounts() {
    headquarters.fill(response, "DEPUTY", "甲", "");
    try (FloodDesk reserve = FloodDesk.restored(folder.resolve("reserve"), "HALL", 7)) {
      exchange(reserve);
      headquarters.transfer(response, "DEPUTY", "乙", "", "去现场", null);
      reserve.clock.move(Duration.ofMinutes(1));
      reserve
          .station
          .get(HeadquartersService.class)
          .transfer(response, "DEPUTY", "丙", "", "生病", null);
      exchange(reserve);

      assertThat(reserve.station.tables()).isEqualTo(desk.station.tables());
      assertThat(headquarters.posts(desk.get(response)).getFirst().holder()).isEqualTo("丙");
      assertThat(
              desk.station.get(new TypeLiteral<Set<ConflictSource>>() {}).stream()
                  .flatMap(source -> source.open().stream())
                  .map(Object::toString)
                  .toList())
          .anyMatch(one -> one.contains("response.conflict.hq"));
      desk.station.journal().rebuild(done -> {});
      assertThat(reserve.station.tables()).isEqualTo(desk.station.tables());
    }
  }

  private void exchange(FloodDesk reserve) {
    reserve.station.journal().receive(desk.station.contents());
    desk.station.journal().receive(reserve.station.contents());
  }

  private static String refusal(ThrowingCallable act) {
    String[] said = new String[1];
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> said[0] = new Texts(Language.ZH).say(refused.said()));
    return said[0];
  }
}
