package org.watchfloor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import org.watchfloor.account.AccountModule;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.duty.DutyModule;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentModule;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.Reports;
import org.watchfloor.journal.Subject;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Two stations that claim apart and exchange agree on whose everything is. */
class ClaimMergeProperty {
  private static final List<String> OFFICERS = List.of("值班员甲", "值班员乙", "值班员丙");

  private final List<Path> folders = new ArrayList<>();

  private TestStation open(Path temp, String id, HandClock clock) {
    return TestStation.open(
        temp.resolve(id), id, clock, new AccountModule(), new DutyModule(), new IncidentModule());
  }

  private Path folder() throws IOException {
    Path temp = Files.createTempDirectory("claims");
    folders.add(temp);
    return temp;
  }

  private static void exchange(TestStation a, TestStation b) {
    b.journal().receive(a.contents());
    a.journal().receive(b.contents());
  }

  @Example
  void theLaterOfTwoTakenApartStandsAndBothAreTold() throws IOException {
    HandClock clock = new HandClock();
    Path temp = folder();
    try (TestStation a = open(temp, "ZS-DH", clock);
        TestStation b = open(temp, "ZS-PT", clock)) {
      Subject incident =
          IncidentService.subject(
              a.get(IncidentService.class)
                  .report(Reports.waterlogging("码头", null, clock.instant())));
      exchange(a, b);
      clock.move(Duration.ofMinutes(1));
      a.get(ClaimService.class).take(incident, "", "");
      clock.move(Duration.ofMinutes(1));
      b.get(SignIn.class).change("值班员乙", "1");
      b.get(ClaimService.class).take(incident, "", "");
      String first = a.get(ClaimService.class).find(incident).orElseThrow().entry();
      exchange(a, b);

      for (TestStation at : List.of(a, b)) {
        ClaimItem item = at.get(ClaimService.class).find(incident).orElseThrow();
        assertThat(item.officer()).isEqualTo("值班员乙");
        assertThat(item.disputed()).isTrue();
        Conflict told = at.get(ConflictService.class).open().getFirst();
        assertThat(told.what().rule()).isEqualTo("claim.conflict.apart");
        assertThat(told.what().names(item.entry(), first)).isTrue();
      }
      ClaimItem item = a.get(ClaimService.class).find(incident).orElseThrow();
      a.get(ClaimService.class).take(incident, item.entry(), "由本站办，已说好");
      exchange(a, b);
      assertThat(b.get(ConflictService.class).open()).isEmpty();
      assertThat(b.get(ClaimService.class).find(incident).orElseThrow().officer())
          .isEqualTo("值班员甲");
    }
  }

  @Property(tries = 6)
  void stationsThatExchangeHoldTheSame(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    HandClock clock = new HandClock();
    Path temp = folder();
    try (TestStation a = open(temp, "ZS-DH", clock);
        TestStation b = open(temp, "ZS-PT", clock)) {
      for (int i = 0; i < 40; i++) {
        clock.move(Duration.ofSeconds(random.nextLong(1, 900)));
        TestStation at = random.nextBoolean() ? a : b;
        if (random.nextInt(6) == 0) {
          at.journal().receive((at == a ? b : a).contents());
        } else {
          act(at, clock, random);
        }
      }
      exchange(a, b);
      assertThat(a.tables()).isEqualTo(b.tables());
      assertThat(a.get(ConflictService.class).open())
          .isEqualTo(b.get(ConflictService.class).open());
      assertThat(whose(a)).isEqualTo(whose(b));
      a.journal().rebuild(done -> {});
      assertThat(a.tables()).isEqualTo(b.tables());
    }
  }

  private static List<String> whose(TestStation at) {
    return at.get(ClaimService.class).items().stream()
        .map(one -> one.about() + " " + one.officer() + " " + one.entry())
        .toList();
  }

  private static void act(TestStation at, HandClock clock, Random random) {
    IncidentService incidents = at.get(IncidentService.class);
    ClaimService claims = at.get(ClaimService.class);
    List<Incident> all = incidents.list();
    if (all.isEmpty() || random.nextInt(10) == 0) {
      incidents.report(Reports.waterlogging("p" + random.nextInt(3), null, clock.instant()));
      return;
    }
    Subject about = IncidentService.subject(all.get(random.nextInt(all.size())).id());
    String seen = claims.find(about).map(ClaimItem::entry).orElse("");
    try {
      switch (random.nextInt(8)) {
        case 0 -> at.get(SignIn.class).change(OFFICERS.get(random.nextInt(OFFICERS.size())), "1");
        case 1 -> claims.release(about);
        case 2 -> claims.give(about, seen, OFFICERS.get(random.nextInt(OFFICERS.size())), "r");
        case 3 -> incidents.close(about.id(), "s", "r");
        case 4 -> incidents.reopen(about.id(), "r");
        default -> claims.take(about, seen, random.nextBoolean() ? "" : "r");
      }
    } catch (RefusedException e) {
      assertThat(e.said().key()).contains(".refused.");
    }
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
    folders.clear();
  }
}
