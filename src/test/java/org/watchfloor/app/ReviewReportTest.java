package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.DrillClock;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.document.letter.Printed;
import org.watchfloor.document.review.CaseMaker;
import org.watchfloor.document.review.ReviewOrder;
import org.watchfloor.document.review.ReviewPaper;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.NewIncident;
import org.watchfloor.incident.Severity;
import org.watchfloor.incident.review.LessonService;
import org.watchfloor.incident.review.ReviewSection;
import org.watchfloor.incident.review.ReviewService;
import org.watchfloor.library.Case;
import org.watchfloor.library.CaseLibrary;
import org.watchfloor.library.Removed;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.region.RegionService;
import org.watchfloor.region.UnitKind;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.HandClock;

/** One report for the real thing and for a drill, to be printed and to be written on in. */
class ReviewReportTest {
  private static final Texts ZH = new Texts(Language.ZH);
  private static final Instant BEGINS = Instant.parse("2026-08-09T22:00:00Z");
  private static final String TOWN = "环南街道办事处";

  @TempDir Path temp;

  private Station drill() {
    DataFolder.createDrill(temp.resolve("drill"), "ZS-DH", "示例区应急指挥部");
    DrillClock clock = new DrillClock(new HandClock());
    clock.openAt(BEGINS);
    return Station.openDrill(temp.resolve("drill"), clock);
  }

  private Station live() {
    DataFolder.create(temp.resolve("live"), "ZS-DH", "示例区应急指挥部");
    return Station.open(temp.resolve("live"));
  }

  /** An incident with a review in which one section is missing, and a lesson. */
  private static String reviewed(Station station) {
    station
        .get(RegionService.class)
        .registerUnits(List.of(new OrgUnit("1", TOWN, UnitKind.TOWN, null, null, null)));
    Instant now = station.get(WatchClock.class).instant();
    String incident =
        station
            .get(IncidentService.class)
            .report(
                new NewIncident(
                    new IncidentDetails(
                        "一楼进水",
                        "11A02",
                        "沿港西路",
                        null,
                        PointSource.UNTOLD,
                        null,
                        null,
                        null,
                        now.minus(Duration.ofMinutes(7)),
                        now),
                    Severity.ORDINARY,
                    true));
    ReviewService reviews = station.get(ReviewService.class);
    reviews.open(incident);
    reviews.write(incident, ReviewSection.CAUSE, "排水口堵塞\n泵站失电");
    reviews.write(incident, ReviewSection.MEASURES, "清淤");
    reviews.write(incident, ReviewSection.WELL, "到场快");
    station
        .get(LessonService.class)
        .draw(
            incident,
            "汛前逐口清掏排水口",
            TOWN,
            station.get(WatchClock.class).now().toLocalDate().plusDays(9));
    return incident;
  }

  private static String words(XWPFDocument document) {
    try (XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      return extractor.getText();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final String[] SAID = {
    "排水口堵塞", "没有写，复盘不能办结", "汛前逐口清掏排水口", TOWN, "信息早报告", "7 分 00 秒", "无此项", "到场快"
  };

  @Test
  void printsARealIncidentWithWhatIsMissingAndTheLessons() throws IOException {
    Path pdf = temp.resolve("live.pdf");
    Path docx = temp.resolve("live.docx");
    String incident;
    try (Station station = live()) {
      incident = reviewed(station);
      ReviewPaper paper = station.get(ReviewPaper.class);
      paper.write(incident, ReviewOrder.WITHOUT_MAPS, ZH, pdf);
      paper.write(incident, ReviewOrder.WITHOUT_MAPS, ZH, docx);
      assertThatExceptionOfType(RefusedException.class)
          .isThrownBy(
              () -> paper.write(incident, ReviewOrder.WITHOUT_MAPS, ZH, temp.resolve("live.txt")))
          .withMessageContaining("document.refused.ending");
    }
    List<String> pages = Printed.pages(pdf);
    assertThat(String.join("", pages)).contains(SAID).contains("突发事件复盘报告", incident);
    assertThat(pages).allSatisfy(page -> assertThat(page).contains("页 共 " + pages.size() + " 页"));
    assertThat(String.join("", pages)).doesNotContain("演练");
    Printed.look(pdf, "review");
    try (InputStream in = Files.newInputStream(docx);
        XWPFDocument document = new XWPFDocument(in)) {
      assertThat(words(document)).contains(SAID);
      assertThat(document.getHeaderList()).isEmpty();
      assertThat(document.getFooterList().getFirst()._getHdrFtr().xmlText())
          .contains("\"PAGE\"", "\"NUMPAGES\"");
    }
  }

  @Test
  void everyPageOfADrillsReportSaysThatItIsOfOne() throws IOException {
    Path pdf = temp.resolve("drill.pdf");
    Path docx = temp.resolve("drill.docx");
    try (Station station = drill()) {
      reviewed(station);
      ReviewPaper paper = station.get(ReviewPaper.class);
      paper.writeAll("防台演练", ReviewOrder.WITHOUT_MAPS, ZH, pdf);
      paper.writeAll("防台演练", ReviewOrder.WITHOUT_MAPS, ZH, docx);
    }
    assertThat(Printed.pages(pdf)).allSatisfy(page -> assertThat(page).contains("演练"));
    assertThat(Printed.text(pdf)).contains(SAID).contains("演练复盘报告", "防台演练", "没有脚本");
    try (InputStream in = Files.newInputStream(docx);
        XWPFDocument document = new XWPFDocument(in)) {
      assertThat(
              document.getHeaderList().stream()
                  .map(head -> head.getText())
                  .collect(Collectors.joining()))
          .contains("演练");
      assertThat(words(document)).contains(SAID);
    }
  }

  @Test
  void aClosedIncidentBecomesACaseWithoutPersonalData() {
    try (Station station = live()) {
      String incident = reviewed(station);
      ReviewService reviews = station.get(ReviewService.class);
      CaseMaker maker = station.get(CaseMaker.class);
      reviews.write(incident, ReviewSection.CAUSE, "王师傅住沿港西路12号，电话 10000000000，泵站没有人管");
      reviews.write(incident, ReviewSection.RESPONSIBLE, "约谈甲乙丙");
      reviews.write(incident, ReviewSection.EDUCATION, "全员学习");
      reviews.close(incident, "");
      assertThatExceptionOfType(RefusedException.class)
          .isThrownBy(() -> maker.of(incident, List.of()))
          .withMessageContaining("review.refused.incidentOpen");
      station.get(IncidentService.class).close(incident, "甲乙丙已回家", "积水已退");
      CaseMaker.CaseDraft draft = maker.of(incident, List.of("甲乙丙"));
      assertThat(draft.text().cause()).isEqualTo("×住××，电话 ×，泵站没有人管");
      assertThat(draft.text().happened()).contains("×已回家").doesNotContain("甲乙丙");
      assertThat(draft.toString()).as("who was dealt with is no lesson").doesNotContain("约谈");
      assertThat(draft.removed()).isEqualTo(new Removed(3, 1, 0, 1));
      CaseLibrary library = station.get(CaseLibrary.class);
      library.keep(incident, draft.text(), draft.removed());
      assertThat(library.search("泵站 清淤")).extracting(Case::id).containsExactly(incident);
      assertThat(library.search("泵站 台风")).isEmpty();
      assertThatExceptionOfType(RefusedException.class)
          .isThrownBy(() -> library.keep(incident, draft.text(), draft.removed()))
          .withMessageContaining("library.refused.same");
      library.withdraw(incident, "写得不清楚");
      assertThat(library.list()).isEmpty();
    }
  }

  @Test
  void aReportOfNothingIsRefused() {
    try (Station station = drill()) {
      assertThatExceptionOfType(RefusedException.class)
          .isThrownBy(() ->
              station
                  .get(ReviewPaper.class)
                  .writeAll("x", ReviewOrder.WITHOUT_MAPS, ZH, temp.resolve("a.pdf")))
          .withMessageContaining("review.refused.nothing");
    }
  }
}
