package org.watchfloor.document.casefile;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Texts;
import org.watchfloor.document.letter.Block;
import org.watchfloor.document.letter.Block.Cell;
import org.watchfloor.document.letter.Block.Column;
import org.watchfloor.document.letter.Block.Row;
import org.watchfloor.document.letter.Block.Table;
import org.watchfloor.document.letter.Words;
import org.watchfloor.document.paper.Desk;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.IncidentTypes;
import org.watchfloor.response.Response;
import org.watchfloor.response.Response.Step;
import org.watchfloor.response.Response.Terms;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.plan.PlanLevel;
import org.watchfloor.response.proposal.Cause;
import org.watchfloor.response.proposal.ProposalDecision;
import org.watchfloor.response.proposal.ProposalWords;
import org.watchfloor.response.proposal.Proposals;
import org.watchfloor.warning.WarningColour;
import org.watchfloor.warning.WarningService;

/** What was proposed and decided in a case, with its clock. */
final class CaseDecisions {
  private final ResponseService responses;
  private final IncidentService incidents;
  private final IncidentTypes types;
  private final Proposals proposals;
  private final WarningService warnings;

  @Inject
  CaseDecisions(
      ResponseService responses,
      IncidentService incidents,
      IncidentTypes types,
      Proposals proposals,
      WarningService warnings) {
    this.responses = responses;
    this.incidents = incidents;
    this.types = types;
    this.proposals = proposals;
    this.warnings = warnings;
  }

  /** What the case is, in one table. */
  List<Block> summary(CaseFile known, Texts texts) {
    List<Row> rows = new ArrayList<>();
    for (String id : known.ids(ResponseService.KIND)) {
      responses.find(id).ifPresent(one -> response(one, rows, texts));
    }
    for (String id : known.ids(IncidentService.KIND)) {
      incidents.find(id).ifPresent(one -> incident(one, rows, texts));
    }
    return List.of(new Table(List.of(new Column("", 1), new Column("", 4)), rows));
  }

  private static void response(Response one, List<Row> rows, Texts texts) {
    rows.add(
        Row.of(
            texts.get("document.case.response"),
            texts.get(
                "document.case.level",
                texts.name("response.hazard", one.hazard()),
                texts.name("response.level", one.level()),
                texts.name("response.stage", one.stage()),
                Desk.moment(one.since()),
                one.unitName(),
                one.id())));
    one.terms().ifPresent(terms -> terms(terms, rows, texts));
  }

  private static void terms(Terms terms, List<Row> rows, Texts texts) {
    rows.add(Row.of(texts.get("document.case.matter"), terms.matter()));
    rows.add(Row.of(texts.get("document.case.measures"), terms.measures()));
    if (!terms.area().isEmpty()) {
      rows.add(Row.of(texts.get("document.case.area"), terms.area()));
    }
    rows.add(
        new Row(
            List.of(
                Cell.of(texts.get("document.case.plan")),
                new Cell(
                    List.of(
                        Words.plain(terms.planTitle()),
                        Words.note(texts.get("document.case.sha", terms.plan())))))));
  }

  private void incident(Incident one, List<Row> rows, Texts texts) {
    rows.add(
        Row.of(
            texts.get("document.case.incident"),
            texts.get(
                "document.case.incidentSaid",
                one.id(),
                types.name(one.details().type(), texts.language()),
                texts.name("incident.severity", one.severity()),
                one.details().place(),
                Desk.moment(one.details().occurredAt()),
                Desk.moment(one.details().receivedAt()))));
    rows.add(Row.of(texts.get("document.case.narrative"), one.details().narrative()));
  }

  /** Proposals with their clocks, then the decisions. */
  List<Block> of(CaseFile known, Texts texts) {
    List<Block> blocks = new ArrayList<>();
    List<Row> answered =
        known.ids(Proposals.KIND).stream()
            .flatMap(id -> proposals.decision(id).stream())
            .map(decision -> proposal(decision, known, texts))
            .toList();
    if (!answered.isEmpty()) {
      blocks.add(
          new Table(
              List.of(
                  new Column(texts.get("document.case.proposal"), 3),
                  new Column(texts.get("document.case.clock"), 2.2),
                  new Column(texts.get("document.case.decided"), 2.6),
                  new Column(texts.get("document.entry"), 1.3)),
              answered));
    }
    List<Row> steps = new ArrayList<>();
    for (String id : known.ids(ResponseService.KIND)) {
      responses
          .find(id)
          .ifPresent(one -> one.steps().forEach(step -> steps.add(step(step, texts))));
    }
    if (!steps.isEmpty()) {
      blocks.add(
          new Table(
              List.of(
                  new Column(texts.get("document.case.effective"), 1.5),
                  new Column(texts.get("document.case.act"), 1.3),
                  new Column(texts.get("document.case.by"), 2),
                  new Column(texts.get("document.case.basis"), 2.9),
                  new Column(texts.get("document.entry"), 1.3)),
              steps));
    }
    return blocks;
  }

  private Row proposal(ProposalDecision decision, CaseFile known, Texts texts) {
    var matter = decision.matter();
    Cause cause = matter.cause();
    List<Words> clock = new ArrayList<>();
    Optional<Instant> since = since(cause, decision);
    since.ifPresent(
        at -> clock.add(Words.plain(texts.get("document.case.since", Desk.moment(at)))));
    since.ifPresent(
        at -> clock.add(Words.plain(texts.get("document.case.took", minutes(at, decision.at())))));
    within(decision, known)
        .ifPresent(
            limit -> clock.add(limited(limit, since.orElse(decision.at()), decision.at(), texts)));
    return new Row(
        List.of(
            new Cell(
                List.of(
                    Words.plain(
                        texts.get(
                            "document.case.proposed",
                            texts.name("response.hazard", matter.hazard()),
                            texts.name("response.level", matter.level()))),
                    Words.note(matter.planTitle()),
                    Words.note(texts.say(ProposalWords.cause(cause))))),
            new Cell(clock),
            new Cell(
                List.of(
                    Words.plain(texts.say(ProposalWords.decided(decision))),
                    Words.note(texts.get("document.case.wrote", decision.officer())))),
            Cell.of(decision.entry())));
  }

  private static Words limited(Duration limit, Instant since, Instant at, Texts texts) {
    boolean late = at.isAfter(since.plus(limit));
    String said =
        texts.get(late ? "document.case.overLimit" : "document.case.inLimit", limit.toMinutes());
    return late ? Words.marked(said) : Words.note(said);
  }

  /** From when on somebody here could know: when the message came in, or the reading was taken. */
  private Optional<Instant> since(Cause cause, ProposalDecision decision) {
    return switch (cause) {
      case Cause.Warned warned ->
          warnings.find(warned.warning()).stream()
              .flatMap(one -> one.received().stream())
              .filter(one -> !one.notice().lifts() && !one.at().isAfter(decision.at()))
              .filter(one -> reaches(one.notice().colour(), warned.colour()))
              .map(one -> one.at())
              .min(Instant::compareTo);
      case Cause.Measured measured -> Optional.of(measured.what().at());
      case Cause.Consulted ignored -> Optional.empty();
      case Cause.Superior above -> Optional.of(above.at());
      case Cause.Forecast forecast -> Optional.of(forecast.what().issuedAt());
    };
  }

  private static boolean reaches(@Nullable WarningColour has, WarningColour asked) {
    return has != null && has.atLeast(asked);
  }

  private Optional<Duration> within(ProposalDecision decision, CaseFile known) {
    return known.ids(ResponseService.KIND).stream()
        .flatMap(id -> responses.find(id).stream())
        .filter(one -> one.hazard() == decision.matter().hazard())
        .flatMap(one -> responses.planOf(one).stream())
        .flatMap(plan -> plan.find(decision.matter().level()).stream())
        .flatMap((PlanLevel level) -> level.decideWithin().stream())
        .findFirst();
  }

  private static long minutes(Instant from, Instant to) {
    return Math.max(0, Duration.between(from, to).toMinutes());
  }

  private static Row step(Step step, Texts texts) {
    List<Words> when = new ArrayList<>();
    when.add(Words.plain(Desk.moment(step.effectiveAt())));
    when.add(Words.note(texts.get("document.case.recorded", Desk.moment(step.recordedAt()))));
    String levels =
        step.from()
            .map(from ->
                texts.get(
                    "document.case.fromTo",
                    texts.name("response.level", from),
                    texts.name("response.level", step.to())))
            .orElseGet(() -> texts.name("response.level", step.to()));
    List<Words> by = new ArrayList<>();
    by.add(Words.plain(step.post()));
    by.add(Words.note(texts.get("document.case.wrote", step.officer())));
    step.second().ifPresent(one -> by.add(Words.note(texts.get("document.case.second", one))));
    if (step.unconfirmed()) {
      by.add(Words.marked(texts.get("document.case.unconfirmed")));
    }
    List<Words> basis = new ArrayList<>();
    basis.add(
        step.undocumented()
            ? Words.marked(texts.get("document.case.undocumented"))
            : Words.plain(step.basisDoc()));
    basis.add(Words.plain(step.reason()));
    step.override()
        .ifPresent(why -> basis.add(Words.note(texts.get("document.case.override", why))));
    return new Row(
        List.of(
            new Cell(when),
            new Cell(
                List.of(Words.heavy(texts.name("response.act", step.act())), Words.plain(levels))),
            new Cell(by),
            new Cell(basis),
            Cell.of(step.entry())));
  }
}
