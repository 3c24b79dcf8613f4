package org.watchfloor.incident.report;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentField;
import org.watchfloor.incident.IncidentTypes;
import org.watchfloor.incident.figure.Claim;
import org.watchfloor.incident.figure.FigureSheet;
import org.watchfloor.incident.figure.FigureWords;
import org.watchfloor.incident.report.Measures.Measure;
import org.watchfloor.incident.report.ReportText.Cite;
import org.watchfloor.incident.report.ReportText.Cited;
import org.watchfloor.incident.report.ReportText.Line;
import org.watchfloor.incident.rule.Chain;
import org.watchfloor.incident.rule.Indicator;
import org.watchfloor.incident.rule.Indicator.Group;
import org.watchfloor.incident.rule.RuleBook;
import org.watchfloor.store.DataFolder;

/**
 * Drafts reports from the facts: every element with the entries it comes from, and what the report
 * before said where that was something else. Words an officer put in before stay. Any thread but
 * the JavaFX thread.
 */
final class ReportComposer {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(WatchClock.BEIJING);

  /** The key of an indicator's line in the statistics. */
  static final String FIGURE = "FIGURE-";

  private final IncidentTypes types;
  private final RuleBook rules;
  private final FigureWords words;
  private final Set<Measures> measures;
  private final DataFolder folder;

  @Inject
  ReportComposer(
      IncidentTypes types,
      RuleBook rules,
      FigureWords words,
      Set<Measures> measures,
      DataFolder folder) {
    this.types = types;
    this.rules = rules;
    this.words = words;
    this.measures = measures;
    this.folder = folder;
  }

  /**
   * What a report says now.
   *
   * @param before the report of the chain somebody was told last, if any
   * @param worded whose own words go on: the draft itself, else the report before
   */
  ReportText compose(
      Incident incident,
      FigureSheet sheet,
      Chain chain,
      Optional<Report> before,
      Optional<Report> worded,
      Texts texts) {
    List<Line> lines = new ArrayList<>();
    if (chain == Chain.EVENT) {
      List<Measure> done = done(incident.id());
      for (Element element : Element.values()) {
        lines.add(line(element, incident, sheet, done, texts));
      }
    } else {
      for (Indicator indicator : rules.figures().indicators()) {
        lines.add(line(indicator, sheet, texts));
      }
    }
    List<Line> told =
        lines.stream().map(line -> own(line, worded)).map(line -> compared(line, before)).toList();
    List<Cited> cited =
        rules.figures().indicators().stream()
            .flatMap(one -> sheet.current(one.key()).stream())
            .map(claim -> new Cited(claim.indicator(), claim.value(), claim.entry()))
            .toList();
    boolean same = before.isPresent() && told.stream().allMatch(line -> line.before() == null);
    return new ReportText(brief(incident, sheet, chain, told, same, texts), told, cited);
  }

  private List<Measure> done(String incident) {
    return measures.stream().flatMap(feature -> feature.at(incident).stream()).toList();
  }

  private Line line(
      Element element, Incident incident, FigureSheet sheet, List<Measure> done, Texts texts) {
    IncidentField field = element.field();
    if (field != null) {
      return plain(element, value(field, incident.details(), texts), wrote(incident, field));
    }
    return switch (element) {
      case RECEIVED ->
          plain(element, moment(incident.details().receivedAt()), incident.reportedBy());
      case CASUALTIES -> figures(element, EnumSet.of(Group.CASUALTY), sheet, texts);
      case LOSS -> figures(element, EnumSet.of(Group.LOSS, Group.FOREST), sheet, texts);
      case SCOPE ->
          figures(element, EnumSet.of(Group.PEOPLE, Group.CROPS, Group.HOUSES), sheet, texts);
      case MEASURES ->
          new Line(
              element.name(),
              done.stream()
                  .map(one -> texts.say(one.what()))
                  .collect(Collectors.joining(texts.get("report.join.clause"))),
              done.stream().map(one -> new Cite(texts.say(one.what()), one.entry())).toList(),
              null,
              false);
      case OFFICE -> new Line(element.name(), folder.card().name(), List.of(), null, false);
      default -> new Line(element.name(), "", List.of(), null, false);
    };
  }

  private static Line plain(Element element, String text, String entry) {
    List<Cite> cites = text.isEmpty() ? List.of() : List.of(new Cite("", entry));
    return new Line(element.name(), text, cites, null, false);
  }

  private String value(IncidentField field, IncidentDetails told, Texts texts) {
    return switch (field) {
      case TYPE ->
          types
              .find(told.type())
              .map(type ->
                  texts.get(
                      "report.kind",
                      texts.name("incident.class", type.of()),
                      type.name(texts.language())))
              .orElse(told.type());
      case OCCURRED_AT -> moment(told.occurredAt());
      case PLACE ->
          told.point() == null
              ? told.place()
              : texts.get("report.place", told.place(), told.point().toDecimal());
      case NARRATIVE, SOURCE, POINT, AREA_CODE, CALLER -> told.get(field);
    };
  }

  private static String wrote(Incident incident, IncidentField field) {
    return Objects.requireNonNull(
        incident.wrote().getOrDefault(field.name(), incident.reportedBy()));
  }

  private Line figures(Element element, Set<Group> groups, FigureSheet sheet, Texts texts) {
    List<Claim> told = told(groups, sheet);
    return new Line(
        element.name(),
        told.stream()
            .map(claim -> words.figure(claim.indicator(), claim.value(), texts.language()))
            .collect(Collectors.joining(texts.get("report.join.item"))),
        told.stream()
            .map(claim ->
                new Cite(
                    words.figure(claim.indicator(), claim.value(), texts.language()),
                    claim.entry()))
            .toList(),
        null,
        false);
  }

  private List<Claim> told(Set<Group> groups, FigureSheet sheet) {
    return rules.figures().indicators().stream()
        .filter(one -> groups.contains(one.group()))
        .flatMap(one -> sheet.current(one.key()).stream())
        .toList();
  }

  private static Line line(Indicator indicator, FigureSheet sheet, Texts texts) {
    return sheet
        .current(indicator.key())
        .map(claim ->
            new Line(
                FIGURE + indicator.key(),
                texts.get(
                    "report.number",
                    FigureWords.number(claim.value()),
                    indicator.unit(texts.language())),
                List.of(new Cite("", claim.entry())),
                null,
                false))
        .orElseGet(() -> new Line(FIGURE + indicator.key(), "", List.of(), null, false));
  }

  /** An officer's own words go on, unless they stand where figures do. */
  private static Line own(Line line, Optional<Report> worded) {
    return worded
        .flatMap(report ->
            report
                .text()
                .line(line.key())
                .filter(Line::own)
                .map(said ->
                    new Line(
                        line.key(),
                        said.text(),
                        List.of(new Cite("", report.id())),
                        line.before(),
                        true)))
        .orElse(line);
  }

  private static Line compared(Line line, Optional<Report> before) {
    @Nullable String said =
        before
            .map(report -> report.text().line(line.key()).map(Line::text).orElse(""))
            .orElse(null);
    return said == null || said.equals(line.text())
        ? line
        : new Line(line.key(), line.text(), line.cites(), said, line.own());
  }

  /** The short form: fitted to its limit by shortening the course of events, never a number. */
  private String brief(
      Incident incident,
      FigureSheet sheet,
      Chain chain,
      List<Line> lines,
      boolean same,
      Texts texts) {
    IncidentDetails told = incident.details();
    String head =
        texts.get(
            "report.brief.head",
            moment(told.occurredAt()),
            told.place(),
            types.name(told.type(), texts.language()));
    Set<Group> groups =
        chain == Chain.EVENT ? EnumSet.of(Group.CASUALTY, Group.LOSS) : EnumSet.allOf(Group.class);
    String numbers =
        told(groups, sheet).stream()
            .map(claim -> words.figure(claim.indicator(), claim.value(), texts.language()))
            .collect(Collectors.joining(texts.get("report.join.item")));
    String figures =
        numbers.isEmpty()
            ? texts.get("report.brief.noFigures")
            : texts.get("report.brief.sentence", numbers);
    String zero = same && chain == Chain.STATISTICS ? texts.get("report.brief.zero") : "";
    String done =
        lines.stream()
            .filter(line -> line.key().equals(Element.MEASURES.name()))
            .map(Line::text)
            .filter(text -> !text.isEmpty())
            .map(text -> texts.get("report.brief.measures", text))
            .findFirst()
            .orElse("");
    String course =
        chain == Chain.EVENT
            ? lines.stream()
                .filter(line -> line.key().equals(Element.COURSE.name()))
                .map(Line::text)
                .findFirst()
                .orElse("")
            : "";
    String end = texts.get("report.brief.end", folder.card().name());
    return Fitted.into(
        rules.reports().shortForm(), List.of(head, zero, figures), course, done, end, texts);
  }

  private static String moment(Instant at) {
    return MOMENT.format(at);
  }
}
