package org.watchfloor.team.view;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.watchfloor.team.Assignment;
import org.watchfloor.team.Interval;
import org.watchfloor.team.view.TeamsViewModel.Board;
import org.watchfloor.team.view.TeamsViewModel.JobRow;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;

/** How long each step of every job took, newest first, and the medians over all of them. */
public final class TimesController implements Activated {
  private final TeamsViewModel model;
  private final RegisterKit kit;
  private final UiTexts texts;
  private final Formats formats;

  @FXML private Label medians;
  @FXML private RegisterTable<JobRow> times;

  @Inject
  TimesController(TeamsViewModel model, RegisterKit kit, UiTexts texts, Formats formats) {
    this.model = model;
    this.kit = kit;
    this.texts = texts;
    this.formats = formats;
  }

  @FXML
  private void initialize() {
    times.setUp(kit, "intervals", row -> row.job().id(), "team.empty_times", columns());
  }

  @Override
  public void onShow(Subscriptions life) {
    life.follow(model.board(), this::show);
  }

  private void show(Board board) {
    if (board.read()) {
      List<Assignment> jobs = board.all().stream().map(JobRow::job).toList();
      medians.setText(
          Arrays.stream(Interval.values())
              .map(interval ->
                  texts.get(
                      "team.median",
                      texts.name("team.interval", interval),
                      minutes(interval.median(jobs))))
              .collect(Collectors.joining(texts.get("team.comma"))));
      times.show(board.all());
    }
  }

  private List<RegisterColumn<JobRow>> columns() {
    List<RegisterColumn<JobRow>> columns = new ArrayList<>();
    columns.add(RegisterColumn.<JobRow>text("team.head.team", JobRow::team).wide(1.4));
    columns.add(
        RegisterColumn.<JobRow>moment(
            "team.head.alerted", row -> row.job().assignedAt(), formats::moment));
    columns.add(
        RegisterColumn.text(
            "team.head.status", row -> texts.name("team.status", row.job().status())));
    for (Interval interval : Interval.values()) {
      columns.add(
          RegisterColumn.<JobRow>text(
                  "team.interval." + interval.name(), row -> minutes(interval.of(row.job())))
              .sortedBy(Comparator.comparing(row -> interval.of(row.job()).orElse(Duration.ZERO))));
    }
    return columns;
  }

  private String minutes(Optional<Duration> length) {
    return length
        .map(known -> texts.get("team.minutes", known.toMinutes()))
        .orElseGet(() -> texts.get("team.minutes_none"));
  }
}
