package org.watchfloor.incident.deadline.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentClass;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.IncidentTypes;
import org.watchfloor.incident.deadline.ClockBoard;
import org.watchfloor.incident.deadline.ReportClock;
import org.watchfloor.incident.figure.FigureService;
import org.watchfloor.incident.figure.FigureSheet;
import org.watchfloor.incident.figure.SeverityWatch;
import org.watchfloor.incident.report.Report;
import org.watchfloor.incident.report.ReportBook;
import org.watchfloor.incident.report.ReportService;
import org.watchfloor.incident.rule.RuleBook;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.ObjectPanel;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;

/** On the page of an incident: its clocks, its figures, its reports. */
public final class ReportingPanel implements ObjectPanel {
  private final ClockBoard board;
  private final FigureService figures;
  private final ReportService reports;
  private final SeverityWatch severity;
  private final IncidentService incidents;
  private final IncidentTypes types;
  private final RuleBook rules;
  private final ClockRows clockRows;
  private final FigureRows figureRows;
  private final ReportCards reportCards;
  private final WatchClock clock;
  private final Ticker ticker;
  private final Tasks tasks;
  private final ReportingFocus focus;
  private final Fx fx;

  @Inject
  ReportingPanel(
      ClockBoard board,
      FigureService figures,
      ReportService reports,
      SeverityWatch severity,
      IncidentService incidents,
      IncidentTypes types,
      RuleBook rules,
      ClockRows clockRows,
      FigureRows figureRows,
      ReportCards reportCards,
      WatchClock clock,
      Ticker ticker,
      Tasks tasks,
      ReportingFocus focus,
      Fx fx) {
    this.board = board;
    this.figures = figures;
    this.reports = reports;
    this.severity = severity;
    this.incidents = incidents;
    this.types = types;
    this.rules = rules;
    this.clockRows = clockRows;
    this.figureRows = figureRows;
    this.reportCards = reportCards;
    this.clock = clock;
    this.ticker = ticker;
    this.tasks = tasks;
    this.focus = focus;
    this.fx = fx;
  }

  @Override
  public String kind() {
    return IncidentService.KIND;
  }

  @Override
  public String titleKey() {
    return "deadline.title";
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Region create(String id, Subscriptions life) {
    VBox box = new VBox();
    box.getStyleClass().add("reporting");
    PanelCursor cursor = new PanelCursor(box);
    List<Runnable> ticks = new ArrayList<>();
    Live<Optional<Reporting>> live =
        new Live<>(tasks, fx, Message.of("deadline.task.read"), Optional.empty(), () -> read(id));
    life.follow(
        live.value(),
        found ->
            found.ifPresent(now -> {
              ticks.clear();
              PartFocus before = PartFocus.in(box);
              box.getChildren()
                  .setAll(clockRows.make(now, ticks), figureRows.make(now), reportCards.make(now));
              before.giveBack(box);
              if (cursor.away()) {
                focus.want(id);
              }
              giveFocus(box, id);
            }));
    life.follow(focus.wanted(), wanted -> giveFocus(box, id));
    life.follow(box.disabledProperty(), disabled -> giveFocus(box, id));
    box.addEventHandler(
        KeyEvent.KEY_PRESSED, event -> live.value().get().ifPresent(now -> onKey(event, now)));
    life.add(live.follow(board::onChange));
    life.add(ticker.every(() -> ticks.forEach(Runnable::run)));
    return box;
  }

  /** Once everything has been laid out, and whatever opened the page has put the cursor there. */
  private void giveFocus(VBox box, String id) {
    boolean ready = !box.getChildren().isEmpty() && !box.isDisabled();
    if (ready && focus.wanted().get().equals(id)) {
      fx.later(() -> {
        if (PartFocus.toNextStep(box)) {
          focus.given();
        }
      });
    }
  }

  /** With Alt: a letter alone begins a line of the timeline wherever it is typed on the page. */
  private void onKey(KeyEvent event, Reporting now) {
    if (!event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    if (event.getCode() == KeyCode.P) {
      reportCards.printLatest(now);
      event.consume();
    } else if (event.getCode() == KeyCode.C) {
      reportCards.confirmFirst(now);
      event.consume();
    }
  }

  private Optional<Reporting> read(String id) {
    return incidents.find(id).map(this::reporting);
  }

  private Reporting reporting(Incident incident) {
    String id = incident.id();
    FigureSheet sheet = figures.sheet(id);
    ReportBook book = reports.book(id);
    return new Reporting(
        id,
        board.of(id),
        sheet,
        book,
        severity.proposal(id),
        figures.broken(sheet),
        book.reports().stream().filter(reports::stale).map(Report::id).collect(Collectors.toSet()),
        types
            .find(incident.details().type())
            .filter(type -> type.of() == IncidentClass.NATURAL)
            .isPresent(),
        board.rules(),
        rules.figures());
  }

  @Override
  public List<Message> beforeClosing(String id) {
    List<Message> found = new ArrayList<>();
    long owed =
        board.of(id).stream()
            .filter(ReportClock::unanswered)
            .filter(one -> one.state(clock.instant(), board.rules()).running())
            .count();
    if (owed > 0) {
      found.add(Message.of("deadline.closing.owed", owed));
    }
    int unsettled = figures.sheet(id).open().size();
    if (unsettled > 0) {
      found.add(Message.of("deadline.closing.figures", unsettled));
    }
    return found;
  }
}
