package org.watchfloor.incident.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.incident.Severity;
import org.watchfloor.incident.figure.Claim;
import org.watchfloor.incident.figure.ClaimState;
import org.watchfloor.incident.figure.FigureService;
import org.watchfloor.incident.figure.FigureSheet;
import org.watchfloor.incident.figure.NewFigure;
import org.watchfloor.incident.report.Report;
import org.watchfloor.incident.report.ReportService;
import org.watchfloor.incident.report.Situation;
import org.watchfloor.incident.rule.Chain;
import org.watchfloor.incident.rule.Channel;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Two stations that report apart and exchange end with the same figures, reports and clocks. */
class ReportingMergeProperty {
  private static final Texts ZH = new Texts(Language.ZH);
  private static final List<String> KEYS = List.of("DEAD", "MISSING", "AFFECTED");

  private final List<Path> folders = new ArrayList<>();

  @Property(tries = 8)
  void twoStationsThatExchangeSeeTheSame(@ForAll long seed) throws IOException {
    Path temp = Files.createTempDirectory("reporting");
    folders.add(temp);
    Path picture = temp.resolve("a.png");
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
    Random random = new Random(seed);
    HandClock clock = new HandClock();
    try (TestStation a = ReportingStation.open(temp.resolve("a"), "ZS-DH", clock);
        TestStation b = ReportingStation.open(temp.resolve("b"), "ZS-PT", clock)) {
      String storm =
          ReportingStation.incident(
              a, ReportingStation.TYPHOON, Severity.LARGE, clock.instant(), clock.instant());
      b.journal().receive(a.contents());
      for (int i = 0; i < 60; i++) {
        clock.move(Duration.ofMinutes(random.nextLong(1, 90)));
        TestStation at = random.nextBoolean() ? a : b;
        if (random.nextInt(8) == 0) {
          List<String> all = (at == a ? b : a).contents();
          at.journal().receive(all.subList(0, random.nextInt(all.size() + 1)));
        } else {
          act(at, storm, random, picture);
        }
      }
      b.journal().receive(a.contents());
      a.journal().receive(b.contents());
      same(a, b);
      oneCurrent(a.get(FigureService.class).sheet(storm));
      assertThat(a.journal().verify(done -> {}).faults()).isEmpty();
      a.journal().rebuild(done -> {});
      same(a, b);
      assertThat(b.get(ClockBoard.class).of(storm)).isEqualTo(a.get(ClockBoard.class).of(storm));
    }
  }

  private static void same(TestStation a, TestStation b) {
    assertThat(a.tables()).isEqualTo(b.tables());
    assertThat(a.get(ConflictService.class).open()).isEqualTo(b.get(ConflictService.class).open());
  }

  /** Two conflicting figures are never both current, and a lower one never is without two. */
  private static void oneCurrent(FigureSheet sheet) {
    for (String key : KEYS) {
      List<Claim> current =
          sheet.of(key).stream().filter(one -> one.state() == ClaimState.CURRENT).toList();
      assertThat(current).hasSizeLessThanOrEqualTo(1);
      for (Claim now : current) {
        boolean lowered =
            sheet
                .claim(now.after() == null ? "" : now.after())
                .filter(before -> before.value().compareTo(now.value()) > 0)
                .isPresent();
        assertThat(lowered && now.second().isEmpty()).isFalse();
      }
    }
    sheet
        .contradictions()
        .open()
        .forEach(
            what -> assertThat(sheet.claim(what.against()).orElseThrow().state().open()).isTrue());
  }

  private static void act(TestStation at, String incident, Random random, Path picture) {
    FigureService figures = at.get(FigureService.class);
    ReportService reports = at.get(ReportService.class);
    at.get(SignIn.class).change(random.nextBoolean() ? "甲" : "乙", "1");
    try {
      switch (random.nextInt(10)) {
        case 0 -> reports.draft(incident, chain(random), random.nextInt(4) == 0, ZH);
        case 1 -> {
          for (Report one : reports.book(incident).reports()) {
            if (one.open()) {
              reports.sign(incident, one.id(), "值班长", earlier(at, random));
            }
          }
        }
        case 2 -> {
          for (Report one : reports.book(incident).reports()) {
            at.get(ClockService.class)
                .send(incident, one.id(), "市级应急管理部门", channel(random), "王科", earlier(at, random));
          }
        }
        case 3 -> at.get(ClockService.class).note();
        case 4 -> reports.situation(incident, Situation.values()[random.nextInt(3)], "会商");
        case 5 -> {
          for (Claim one : figures.sheet(incident).open()) {
            figures.confirm(incident, one.entry());
          }
        }
        case 6 -> {
          FigureSheet sheet = figures.sheet(incident);
          for (Claim one : sheet.open()) {
            Claim stands = sheet.current(one.indicator()).orElseThrow();
            boolean counts = random.nextBoolean();
            figures.settle(
                incident,
                counts ? one.entry() : stands.entry(),
                counts ? stands.entry() : one.entry(),
                "核实");
          }
        }
        case 7 -> {
          for (Report one : reports.book(incident).reports()) {
            if (one.pictures().isEmpty()) {
              reports.attach(incident, one.id(), picture, "现场");
            } else {
              reports.detach(incident, one.id(), one.pictures().getFirst(), "重拍");
            }
          }
        }
        default ->
            figures.report(
                incident,
                new NewFigure(
                    KEYS.get(random.nextInt(KEYS.size())),
                    BigDecimal.valueOf(random.nextInt(30)),
                    "某处",
                    Channel.PHONE,
                    random.nextBoolean(),
                    "清点",
                    "",
                    null));
      }
    } catch (RefusedException e) {
      assertThat(e.said().key()).contains(".refused.");
    }
  }

  /** Now, or up to an hour and a half ago from paper. */
  private static @Nullable Instant earlier(TestStation at, Random random) {
    return random.nextBoolean()
        ? null
        : at.get(WatchClock.class).instant().minus(Duration.ofMinutes(random.nextInt(90)));
  }

  private static Chain chain(Random random) {
    return random.nextBoolean() ? Chain.EVENT : Chain.STATISTICS;
  }

  private static Channel channel(Random random) {
    return random.nextBoolean() ? Channel.SYSTEM : Channel.PHONE;
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
