package org.watchfloor.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.document.letter.Printed;
import org.watchfloor.incident.Severity;
import org.watchfloor.incident.deadline.ClockService;
import org.watchfloor.incident.deadline.ReportingStation;
import org.watchfloor.incident.report.Report;
import org.watchfloor.incident.report.ReportService;
import org.watchfloor.incident.rule.Chain;
import org.watchfloor.incident.rule.Channel;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** A report on paper proves where each number is from and that it went out. */
class ReportPaperTest {
  private static final Texts ZH = new Texts(Language.ZH);

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private String fire;

  @BeforeEach
  void open() {
    station = ReportingStation.open(temp.resolve("dh"), "ZS-DH", clock);
    fire =
        ReportingStation.incident(
            station,
            ReportingStation.FIRE,
            Severity.LARGE,
            clock.instant().minusSeconds(600),
            clock.instant());
  }

  @AfterEach
  void close() {
    station.close();
  }

  @Test
  void aDraftIsMarkedAsOneAndSaysWhatIsNotKnown() {
    reports().draft(fire, Chain.EVENT, false, ZH);
    String text = Printed.text(print());
    assertThat(text).contains("突发事件信息（首报）", fire, "草稿，没有签发", "待核实", "还没有报出");
  }

  @Test
  void everyFigureHasItsSourceAndWhatChangedIsMarked() {
    ReportingStation.figure(station, fire, "DEAD", 1);
    String first = reports().draft(fire, Chain.EVENT, false, ZH);
    reports().sign(fire, first, "值班长李卫东", null);
    clock.move(Duration.ofMinutes(20));
    station.get(ClockService.class).send(fire, first, "市总值班室", Channel.WRITTEN, "王科", null);
    String sending = report(first).sendings().getFirst().entry();
    reports().confirm(fire, first, sending, "王科", null);
    clock.move(Duration.ofMinutes(40));
    String newer = ReportingStation.figure(station, fire, "DEAD", 3);
    String second = reports().draft(fire, Chain.EVENT, false, ZH);

    Path sheet = print();
    assertThat(Printed.text(sheet))
        .contains("突发事件信息（续报1）", "死亡 3 人", "上次：死亡 1 人", newer, "红字为与上次报出不同")
        .contains("截至记录 " + second);

    Path sent = temp.resolve("first.pdf");
    station.get(ReportPaper.class).print(report(first), ZH, sent);
    assertThat(Printed.text(sent))
        .contains("值班长李卫东 签发", "市总值班室", "书面", "对方接报人：王科", sending, "到期，按时")
        .doesNotContain("草稿", "未核实是否收到");
    Printed.look(sheet, "report");
    Printed.look(sent, "report-sent");
  }

  @Test
  void aReportIsReadInEnglishAsWell() {
    reports().draft(fire, Chain.EVENT, false, new Texts(Language.EN));
    Path file = temp.resolve("en.pdf");
    station.get(ReportPaper.class).print(last(), new Texts(Language.EN), file);
    assertThat(Printed.text(file)).contains("Incident report", "DRAFT, not signed", "Page 1 of");
    Printed.look(file, "report-en");
  }

  private Path print() {
    Path file = temp.resolve("report.pdf");
    assertThat(station.get(ReportPaper.class).print(last(), ZH, file)).isPositive();
    return file;
  }

  private Report last() {
    List<Report> all = reports().book(fire).reports();
    return all.getLast();
  }

  private Report report(String id) {
    return reports().book(fire).report(id).orElseThrow();
  }

  private ReportService reports() {
    return station.get(ReportService.class);
  }
}
