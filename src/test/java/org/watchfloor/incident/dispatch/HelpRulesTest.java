package org.watchfloor.incident.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.duty.timeline.NewNote;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.dispatch.TwoDesks.Desk;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferReceipt;
import org.watchfloor.team.AssignmentStatus;

/** No incident is closed over the heads of those sent to it, and nobody is sent to a closed one. */
class HelpRulesTest {
  private static final int ROUNDS = 25;

  @TempDir Path temp;
  private TwoDesks desks;
  private Desk hall;
  private String incident;

  @BeforeEach
  void open() {
    desks = new TwoDesks(temp);
    hall = desks.hall;
    incident = hall.report("昌国街道", TwoDesks.STREET);
  }

  @AfterEach
  void close() {
    desks.close();
  }

  @Test
  void closingWithHelpOutNeedsAWordThatIsKept() {
    String job = hall.teams().assign("T1", incident, "排水", "");
    hall.transfers().send("W1", hall.site(incident), "", bags(5));
    assertRefused(
        () -> hall.incidents().close(incident, "积水已排", "现场确认"), "incident.refused.helpOut");
    assertThat(hall.incidents().helpOut(incident)).hasSize(2);
    hall.incidents().close(incident, "积水已排", "现场确认", "队伍留守观察");
    Incident.Closing closing =
        Objects.requireNonNull(hall.incidents().find(incident).orElseThrow().closing());
    assertThat(closing.despite()).isEqualTo("队伍留守观察");
    assertThat(closing.leaving())
        .hasSize(2)
        .contains(hall.teams().assignment(job).orElseThrow().given().entry());
    assertThat(hall.rules()).as("what was known is no conflict").isEmpty();
    assertThat(hall.station().timeline().getLast()).contains("队伍留守观察");
  }

  @Test
  void helpThatIsOnItsWayHomeDoesNotHoldAnIncidentOpen() {
    String job = hall.teams().assign("T1", incident, "排水", "");
    hall.teams().advance(job, AssignmentStatus.RELEASED, null);
    String order = hall.transfers().send("W1", hall.site(incident), "", bags(5));
    hall.transfers().depart(order, "", "", "");
    hall.outcomes().sign(order, List.of(new TransferReceipt(TwoDesks.BAGS, 5, 0)), "现场");
    hall.incidents().close(incident, "积水已排", "现场确认");
    assertThat(hall.incidents().find(incident).orElseThrow().open()).isFalse();
  }

  @Test
  void nothingIsSentToAClosedOrUnknownIncident() {
    String order = hall.transfers().request("W1", hall.site(incident), "", bags(5));
    hall.incidents().close(incident, "积水已排", "现场确认", "物资不再需要");
    assertRefused(
        () -> hall.teams().assign("T1", incident, "排水", ""), "incident.refused.noHelpWanted");
    assertRefused(
        () -> hall.transfers().send("W1", hall.site(incident), "", bags(1)),
        "incident.refused.noHelpWanted");
    assertRefused(() -> hall.transfers().issue(order), "incident.refused.noHelpWanted");
    assertRefused(() -> hall.teams().assign("T1", "X", "排水", ""), "incident.refused.none");
    hall.incidents().reopen(incident, "又进水");
    hall.teams().assign("T1", incident, "排水", "");
  }

  @Test
  void ofTwoSeatsThatCloseAndSendAtOnceOneIsTold() throws InterruptedException {
    for (int round = 0; round < ROUNDS; round++) {
      String at = hall.report("路口" + round, null);
      AtomicReference<String> job = new AtomicReference<>();
      AtomicReference<String> order = new AtomicReference<>();
      AtomicReference<RuntimeException> broken = new AtomicReference<>();
      atOnce(
          List.of(
              seat(broken, () -> hall.incidents().close(at, "已排", "现场确认")),
              seat(broken, () -> job.set(hall.teams().assign("T1", at, "排水", ""))),
              seat(
                  broken, () -> order.set(hall.transfers().send("W1", hall.site(at), "", bags(1)))),
              // notes and confirmations between must stop neither
              seat(
                  broken,
                  () ->
                      hall.station()
                          .get(TimelineService.class)
                          .write(NewNote.of("水位下降", IncidentService.subject(at))))));
      assertThat(broken.get()).isNull();
      boolean open = hall.incidents().find(at).orElseThrow().open();
      boolean sent = job.get() != null || order.get() != null;
      assertThat(open).as("closed, or help on its way, never both").isEqualTo(sent);
      if (job.get() != null) {
        hall.teams().cancel(job.get(), "演练");
      }
    }
    assertThat(hall.rules()).isEmpty();
  }

  private static Runnable seat(AtomicReference<RuntimeException> broken, Runnable act) {
    return () -> {
      try {
        act.run();
      } catch (RefusedException told) {
        if (!told.said().key().startsWith("incident.refused.")) {
          broken.set(told);
        }
      } catch (RuntimeException e) {
        broken.set(e);
      }
    };
  }

  private static void atOnce(List<Runnable> seats) throws InterruptedException {
    CountDownLatch ready = new CountDownLatch(seats.size());
    List<Thread> started =
        seats.stream()
            .map(seat ->
                Thread.ofPlatform()
                    .start(() -> {
                      ready.countDown();
                      try {
                        ready.await();
                      } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                      }
                      seat.run();
                    }))
            .toList();
    for (Thread one : started) {
      one.join();
    }
  }

  private static List<TransferLine> bags(long quantity) {
    return List.of(new TransferLine(TwoDesks.BAGS, quantity));
  }

  private static void assertRefused(ThrowingCallable act, String key) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.said().key()).isEqualTo(key));
  }
}
