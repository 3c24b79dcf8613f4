package org.watchfloor.incident.deadline.view;

import jakarta.inject.Inject;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.watchfloor.incident.report.Picture;
import org.watchfloor.incident.report.Report;
import org.watchfloor.incident.report.ReportFile;
import org.watchfloor.incident.report.ReportState;
import org.watchfloor.incident.report.ReportText;
import org.watchfloor.incident.report.ReportText.Cite;
import org.watchfloor.incident.report.ReportText.Line;
import org.watchfloor.incident.report.ReportWords;
import org.watchfloor.incident.report.Sending;
import org.watchfloor.incident.report.Situation;
import org.watchfloor.incident.rule.Chain;
import org.watchfloor.journal.Belated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.UiTexts;

/** The reports of an incident, the latest on top, each with what to do next. */
final class ReportCards {
  /** How much of the width the names of the elements take, in per cent. */
  private static final double NAMES = 24;

  /** How many characters stand before the name of an entry, so that the pane stays narrow. */
  private static final int SHORT = 10;

  private static final List<String> PICTURES = List.of("*.jpg", "*.jpeg", "*.png");

  private final ReportActs acts;
  private final ClockActs clocks;
  private final ReportFile file;
  private final UiTexts texts;
  private final Formats formats;

  @Inject
  ReportCards(ReportActs acts, ClockActs clocks, ReportFile file, UiTexts texts, Formats formats) {
    this.acts = acts;
    this.clocks = clocks;
    this.file = file;
    this.texts = texts;
    this.formats = formats;
  }

  Node make(Reporting now) {
    VBox box = new VBox();
    box.getStyleClass().add("reporting-part");
    Label title = Pieces.mark(texts.get("report.panel.title"), "strong");
    List<Node> buttons = new ArrayList<>(List.of(title));
    draftButtons(now, Chain.EVENT, buttons);
    if (now.natural()) {
      draftButtons(now, Chain.STATISTICS, buttons);
      Situation next = now.reports().stableAt() == null ? Situation.STABLE : Situation.ONGOING;
      buttons.add(
          Pieces.button(
              texts.get("report.act.situation." + next.name()),
              () -> acts.situation(now.incident(), next)));
    }
    box.getChildren().add(Pieces.flow(buttons.toArray(Node[]::new)));
    List<Report> all = now.reports().reports().reversed();
    for (Report report : all) {
      box.getChildren().add(card(report, now, report == all.getFirst()));
    }
    if (all.isEmpty()) {
      box.getChildren().add(Pieces.words(texts.get("report.panel.empty"), "muted"));
    }
    return box;
  }

  /** Puts the report on paper that was written last. */
  void printLatest(Reporting now) {
    List<Report> all = now.reports().reports();
    if (!all.isEmpty()) {
      acts.print(all.getLast());
    }
  }

  /** Asks for the first written report whose arrival nobody has confirmed. */
  void confirmFirst(Reporting now) {
    for (Report report : now.reports().reports()) {
      for (Sending sending : report.sendings()) {
        if (!sending.confirmed()) {
          acts.confirmArrival(report, sending);
          return;
        }
      }
    }
  }

  private void draftButtons(Reporting now, Chain chain, List<Node> buttons) {
    if (now.reports().draft(chain).isPresent()) {
      return;
    }
    Button next =
        Pieces.button(clocks.draftName(now, chain), () -> acts.draft(now.incident(), chain, false));
    next.setId("report-draft-" + chain.name());
    buttons.add(next);
    boolean begun = !now.reports().of(chain).isEmpty();
    if (begun && now.reports().endedAt(chain).isEmpty()) {
      buttons.add(
          Pieces.button(
              texts.get("report.act.final." + chain.name()),
              () -> acts.draft(now.incident(), chain, true)));
    }
  }

  private Node card(Report report, Reporting now, boolean latest) {
    boolean stale = now.stale().contains(report.id());
    Label name = Pieces.mark(texts.say(ReportWords.name(report)), "strong");
    Label state =
        Pieces.mark(texts.name("report.state", report.state()), "signal-chip", style(report));
    Label who =
        Pieces.words(
            texts.get(
                report.signer().isEmpty() ? "report.drafted" : "report.signed",
                report.drafter(),
                formats.moment(report.draftedAt()),
                report.signer()),
            "muted");
    VBox card =
        new VBox(
            Pieces.flow(
                name,
                state,
                Pieces.link(report.id(), () -> acts.entry(report.incident(), report.id()))),
            who);
    card.getStyleClass().add("report-card");
    if (!report.counts()) {
      return card;
    }
    if (stale) {
      card.getChildren().add(Pieces.words(texts.get("report.stale"), "failed"));
    }
    String brief = report.text().brief();
    card.getChildren().add(Pieces.words(brief, "report-brief"));
    int length = brief.codePointCount(0, brief.length());
    card.getChildren()
        .add(
            Pieces.mark(
                texts.get("report.length", length, now.rules().shortForm()),
                length > now.rules().shortForm() ? "failed" : "muted"));
    GridPane full = full(report);
    ToggleButton more = new ToggleButton(texts.get("report.act.full"));
    more.setSelected(latest && report.open());
    full.visibleProperty().bind(more.selectedProperty());
    full.managedProperty().bind(more.selectedProperty());
    List<Node> buttons = new ArrayList<>(next(report, stale, now));
    buttons.add(more);
    buttons.add(Pieces.button(texts.get("report.act.copyBrief"), () -> acts.copyBrief(report)));
    buttons.add(Pieces.button(texts.get("report.act.copy"), () -> acts.copyFull(report)));
    buttons.add(Pieces.button(texts.get("report.act.save"), () -> acts.save(report)));
    buttons.add(Pieces.button(texts.get("report.act.print"), () -> acts.print(report)));
    card.getChildren().add(Pieces.flow(buttons.toArray(Node[]::new)));
    report.pictures().forEach(one -> card.getChildren().add(picture(report, one)));
    report.sendings().forEach(sending -> card.getChildren().add(sent(report, sending)));
    card.getChildren().add(full);
    return card;
  }

  /** What can be done with it, the next step first. */
  private List<Button> next(Report report, boolean stale, Reporting now) {
    List<Button> next = new ArrayList<>();
    switch (report.state()) {
      case DRAFT -> {
        Button again = Pieces.button(texts.get("report.act.redraft"), () -> acts.redraft(report));
        Button sign = Pieces.button(texts.get("report.act.sign"), () -> acts.sign(report));
        sign.setId("report-sign");
        (stale ? again : sign).getStyleClass().add("accent");
        next.add(stale ? again : sign);
        next.add(Pieces.button(texts.get("report.act.tell"), () -> clocks.send(report, now)));
        next.add(
            Pieces.button(
                texts.get("report.act.brief"), () -> acts.word(report, ReportText.BRIEF)));
        if (!stale) {
          next.add(again);
        }
        Button attach = new Button(texts.get("report.act.attach"));
        attach.setOnAction(event -> choose(report, attach.getScene().getWindow()));
        next.add(attach);
        if (!report.told()) {
          next.add(Pieces.button(texts.get("report.act.drop"), () -> acts.drop(report)));
        }
      }
      case SIGNED, SENT, CONFIRMED -> {
        Button send = Pieces.button(texts.get("report.act.send"), () -> clocks.send(report, now));
        send.setId("report-send");
        if (report.state() == ReportState.SIGNED) {
          send.getStyleClass().add("accent");
        }
        next.add(send);
      }
      case DROPPED -> {
        // Nothing is done with it any more.
      }
    }
    return next;
  }

  /** The chosen file; given up there, its place can still be typed. */
  private void choose(Report report, Window over) {
    FileChooser chooser = new FileChooser();
    chooser
        .getExtensionFilters()
        .setAll(new FileChooser.ExtensionFilter(texts.get("report.form.pictures"), PICTURES));
    File chosen = chooser.showOpenDialog(over);
    acts.attach(report, chosen == null ? "" : chosen.getPath());
  }

  private Node picture(Report report, Picture picture) {
    List<Node> parts = new ArrayList<>();
    parts.add(
        Pieces.words(texts.get("report.picture", picture.name(), picture.caption()), "muted"));
    parts.add(Pieces.link(picture.entry(), () -> acts.entry(report.incident(), picture.entry())));
    if (report.open()) {
      parts.add(Pieces.link(texts.get("report.act.detach"), () -> acts.detach(report, picture)));
    }
    return Pieces.flow(parts.toArray(Node[]::new));
  }

  private Node sent(Report report, Sending sending) {
    Label line =
        Pieces.words(
            texts.get(
                "report.sent",
                formats.moment(sending.at()),
                sending.to(),
                texts.name("rule.channel", sending.channel()),
                sending.receiver(),
                sending.officer()));
    List<Node> parts = new ArrayList<>();
    if (Belated.noticeable(sending.at(), sending.writtenAt())) {
      parts.add(
          Pieces.mark(texts.get("report.written", formats.moment(sending.writtenAt())), "muted"));
    }
    if (sending.confirmed()) {
      parts.add(Pieces.mark(texts.get("report.arrived", sending.confirmedBy()), "ok"));
    } else {
      Button confirm =
          Pieces.button(
              texts.get("report.act.confirm"), () -> acts.confirmArrival(report, sending));
      confirm.getStyleClass().add("accent");
      parts.add(confirm);
    }
    parts.add(Pieces.link(sending.entry(), () -> acts.entry(report.incident(), sending.entry())));
    return new VBox(line, Pieces.flow(parts.toArray(Node[]::new)));
  }

  private GridPane full(Report report) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("report-grid");
    ColumnConstraints names = new ColumnConstraints();
    names.setPercentWidth(NAMES);
    ColumnConstraints words = new ColumnConstraints();
    words.setPercentWidth(100 - NAMES);
    grid.getColumnConstraints().addAll(names, words);
    for (Line line : report.text().lines()) {
      boolean statistics = !ReportWords.figure(line.key()).isEmpty();
      if (statistics && line.text().isEmpty() && line.before() == null) {
        continue;
      }
      Label name = Pieces.words(file.label(line.key(), texts.texts()), "muted");
      GridPane.setValignment(name, VPos.TOP);
      grid.addRow(grid.getRowCount(), name, element(report, line));
    }
    return grid;
  }

  private Node element(Report report, Line line) {
    boolean known = !line.text().isEmpty();
    Label text =
        Pieces.words(
            known ? line.text() : texts.get("report.line.unknown"), known ? "strong" : "muted");
    VBox words = new VBox(text);
    if (line.before() != null) {
      text.getStyleClass().add("report-changed");
      String before = line.before().isEmpty() ? texts.get("report.line.unknown") : line.before();
      words.getChildren().add(Pieces.words(texts.get("report.before", before), "failed"));
    }
    List<Node> tail = new ArrayList<>();
    for (Cite cite : line.cites()) {
      tail.add(link(report, cite));
    }
    if (report.open() && !ReportWords.ofFigures(line.key())) {
      tail.add(Pieces.link(texts.get("report.act.word"), () -> acts.word(report, line.key())));
    }
    if (!tail.isEmpty()) {
      words.getChildren().add(Pieces.flow(tail.toArray(Node[]::new)));
    }
    return words;
  }

  /** With what it stands for, where that is short; else that is told by the tooltip. */
  private Button link(Report report, Cite cite) {
    boolean told = !cite.what().isEmpty() && cite.what().length() <= SHORT;
    Button link =
        Pieces.link(
            told ? texts.get("report.cite", cite.what(), cite.entry()) : cite.entry(),
            () -> acts.entry(report.incident(), cite.entry()));
    if (!cite.what().isEmpty()) {
      link.setTooltip(new Tooltip(cite.what()));
    }
    return link;
  }

  private static String style(Report report) {
    return switch (report.state()) {
      case DRAFT -> "signal-yellow";
      case SIGNED, SENT -> "signal-orange";
      case CONFIRMED -> "signal-blue";
      case DROPPED -> "signal-none";
    };
  }
}
