package org.watchfloor.incident.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import org.watchfloor.base.RefusedException;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentField;
import org.watchfloor.incident.Severity;
import org.watchfloor.incident.dispatch.TwoDesks.Desk;
import org.watchfloor.shelter.DayPart;
import org.watchfloor.shelter.ShelterStage;
import org.watchfloor.shelter.ShelterState;
import org.watchfloor.supply.Destination;
import org.watchfloor.supply.StockLine;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.supply.TransferReceipt;
import org.watchfloor.supply.TransferState;
import org.watchfloor.team.Assignment;
import org.watchfloor.team.AssignmentStatus;
import org.watchfloor.team.Readiness;

/**
 * Two desks that do everything they can apart, settle what they see, and exchange in any order end
 * with the same tables and the same conflicts, every one of which names two entries there are.
 */
class DeskMergeProperty {
  private static final int ACTS = 45;

  private final List<Path> folders = new ArrayList<>();

  @Property(tries = 12)
  void desksThatHoldTheSameEntriesSeeTheSameConflicts(@ForAll long seed) throws IOException {
    Path temp = Files.createTempDirectory("desks");
    folders.add(temp);
    Random random = new Random(seed);
    try (TwoDesks desks = new TwoDesks(temp)) {
      desks.hall.report("p0", TwoDesks.STREET);
      for (int i = 0; i < ACTS; i++) {
        desks.clock.move(Duration.ofSeconds(random.nextLong(0, 400)));
        Desk at = random.nextBoolean() ? desks.hall : desks.town;
        if (random.nextInt(7) == 0) {
          Desk from = at == desks.hall ? desks.town : desks.hall;
          List<String> all = from.station().contents();
          at.station().journal().receive(all.subList(0, random.nextInt(all.size() + 1)));
        } else {
          tryTo(at, random);
        }
      }
      desks.exchange();
      assertSame(desks.hall, desks.town);
      settleAll(desks.town);
      desks.exchange();
      assertSame(desks.hall, desks.town);
      assertThat(desks.hall.conflicts().open()).noneMatch(Conflict::byWords);
      assertThat(desks.hall.station().journal().verify(done -> {}).faults()).isEmpty();
      desks.hall.station().journal().rebuild(done -> {});
      assertSame(desks.hall, desks.town);
    }
  }

  private static void assertSame(Desk a, Desk b) {
    assertThat(a.station().tables()).isEqualTo(b.station().tables());
    assertThat(a.conflicts().open()).isEqualTo(b.conflicts().open());
    List<String> names = new ArrayList<>();
    a.station().journal().read(1, entry -> names.add(entry.id().toString()));
    assertThat(a.conflicts().open())
        .allSatisfy(conflict ->
            assertThat(names).contains(conflict.what().counts(), conflict.what().against()));
  }

  /** Transfers first, as that moves stock; each settled once leaves nothing open. */
  private static void settleAll(Desk desk) {
    for (TransferOrder order : desk.transfers().list()) {
      if (order.contradictory()) {
        desk.outcomes().decide(order.number(), TransferState.CANCELLED, List.of(), "核实");
        assertThat(moved(desk, order.number())).as("nothing stays moved").isZero();
      }
    }
    List<Conflict> open;
    while (!(open = desk.conflicts().open().stream().filter(Conflict::byWords).toList())
        .isEmpty()) {
      Conflict first = open.getFirst();
      desk.conflicts().settle(first.what().counts(), first.what().against(), "核实");
      assertThat(desk.conflicts().open()).doesNotContain(first);
    }
  }

  private static long moved(Desk desk, String order) {
    return desk.supply().stock().stream()
        .map(StockLine::key)
        .flatMap(key -> desk.supply().explain(key).orElseThrow().moves().stream())
        .filter(step -> order.equals(step.move().order()))
        .mapToLong(step -> step.move().quantity())
        .sum();
  }

  private static void tryTo(Desk at, Random random) {
    try {
      if (at.incidents().list().isEmpty()) {
        at.report("p" + random.nextInt(3), TwoDesks.STREET);
        return;
      }
      switch (random.nextInt(4)) {
        case 0 -> incidents(at, random);
        case 1 -> teams(at, random);
        case 2 -> shelters(at, random);
        default -> supplies(at, random);
      }
    } catch (RefusedException e) {
      assertThat(e.said().key()).contains(".refused.").doesNotContain("stale");
    }
  }

  private static void incidents(Desk at, Random random) {
    String id = any(at.incidents().list(), random).id();
    switch (random.nextInt(8)) {
      case 0 -> at.report("p" + random.nextInt(3), TwoDesks.STREET);
      case 1 -> at.incidents().close(id, "s", "r", random.nextBoolean() ? "" : "d");
      case 2 -> at.incidents().reopen(id, "r");
      case 3 -> at.incidents().correct(id, IncidentField.PLACE, "p" + random.nextInt(4), "r");
      case 4 -> at.incidents().link(id, any(at.incidents().list(), random).id());
      case 5 -> at.incidents().unlink(id, "r");
      case 6 -> settleOne(at, random);
      default -> at.incidents().changeSeverity(id, any(Severity.values(), random), "r");
    }
  }

  private static void settleOne(Desk at, Random random) {
    List<Conflict> open = at.conflicts().open().stream().filter(Conflict::byWords).toList();
    if (!open.isEmpty()) {
      Conflict one = any(open, random);
      at.conflicts().settle(one.what().counts(), one.what().against(), "核实");
    }
  }

  private static void teams(Desk at, Random random) {
    String team = "T" + (1 + random.nextInt(3));
    List<Assignment> jobs = at.teams().openAssignments();
    if (jobs.isEmpty() || random.nextInt(3) == 0) {
      Incident to = any(at.incidents().list(), random);
      at.teams().assign(team, to.id(), "", random.nextBoolean() ? "" : "o");
      return;
    }
    String job = any(jobs, random).id();
    switch (random.nextInt(4)) {
      case 0 -> at.teams().cancel(job, "r");
      case 1 -> at.teams().refuse(job, "r");
      case 2 -> at.teams().changeReadiness(team, any(Readiness.values(), random), "r");
      default -> at.teams().advance(job, AssignmentStatus.values()[random.nextInt(8)], null);
    }
  }

  private static void shelters(Desk at, Random random) {
    String shelter = "B" + (1 + random.nextInt(2));
    if (random.nextBoolean()) {
      at.shelters()
          .turn(
              shelter,
              any(ShelterState.values(), random),
              ShelterStage.values()[random.nextInt(2)],
              "r");
    } else {
      at.shelters().count(shelter, random.nextInt(4) * 15, any(DayPart.values(), random), null);
    }
  }

  private static void supplies(Desk at, Random random) {
    List<TransferOrder> open =
        at.transfers().list().stream().filter(order -> order.state().open()).toList();
    if (open.isEmpty() || random.nextInt(3) == 0) {
      Destination to =
          random.nextBoolean()
              ? new Destination(Destination.Kind.DEPOT, "W2", "W2")
              : at.site(any(at.incidents().list(), random).id());
      List<TransferLine> lines = List.of(new TransferLine(TwoDesks.BAGS, 1 + random.nextInt(9)));
      if (random.nextBoolean()) {
        at.transfers().send("W1", to, "", lines);
      } else {
        at.transfers().request("W1", to, "", lines);
      }
      return;
    }
    goOn(at, any(open, random), random);
  }

  private static void goOn(Desk at, TransferOrder order, Random random) {
    String number = order.number();
    if (order.contradictory() && random.nextBoolean()) {
      at.outcomes().decide(number, any(TransferState.values(), random), List.of(), "r");
      return;
    }
    switch (random.nextInt(4)) {
      case 0 -> at.outcomes().cancel(number, "r");
      case 1 -> at.transfers().issue(number);
      case 2 -> at.transfers().depart(number, "", "", "");
      default ->
          at.outcomes()
              .sign(
                  number,
                  List.of(new TransferReceipt(TwoDesks.BAGS, order.issued(TwoDesks.BAGS), 0)),
                  "r");
    }
  }

  private static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static <T> T any(T[] all, Random random) {
    return all[random.nextInt(all.length)];
  }

  @AfterProperty
  void removeFolders() throws IOException {
    for (Path folder : folders) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
