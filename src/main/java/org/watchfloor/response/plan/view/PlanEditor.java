package org.watchfloor.response.plan.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.PlanDiff;
import org.watchfloor.response.plan.PlanDraft;
import org.watchfloor.response.plan.PlanDraft.Part;
import org.watchfloor.response.plan.PlanFamily;
import org.watchfloor.response.plan.PlanFault;
import org.watchfloor.response.plan.PlanReading;
import org.watchfloor.response.plan.PlanShelf;
import org.watchfloor.response.plan.PlanWriter;
import org.watchfloor.response.plan.version.InForce;
import org.watchfloor.response.plan.version.PlanHistory;
import org.watchfloor.response.plan.version.PlanVersions;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Saving;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Overlay;
import org.watchfloor.ui.dialog.Toasts;

/**
 * Edits a plan line by line. Whatever is typed is read by the reader of plan files at once: what is
 * wrong and what is other than in the version in force stand below, and only a whole plan of a new
 * version can be taken into force. JavaFX thread.
 */
public final class PlanEditor {
  private final PlanShelf shelf;
  private final PlanVersions versions;
  private final PlanWords words;
  private final LineEditor lines;
  private final Overlay overlay;
  private final Toasts toasts;
  private final UiTexts texts;
  private final Formats formats;
  private final WatchClock clock;
  private final Tasks tasks;
  private final Fx fx;

  private final ListView<Part> parts = new ListView<>();
  private final Label about = new Label();
  private final VBox findings = new VBox();
  private final TextField version = new TextField();
  private final TextField by = new TextField();
  private final TextField note = new TextField();
  private final Button take = new Button();
  private final Label refusal = new Label();
  private @Nullable PlanDraft draft;
  private @Nullable Plan inForce;
  private List<Part> faulty = List.of();
  private PlanReading.@Nullable Read ready;

  /** What the shelf and the record say of the plans. */
  private record Shelf(List<PlanReading.Read> plans, Map<String, InForce> since) {}

  /** What became of the draft. */
  private record Seen(PlanReading reading, List<PlanDiff.Change> changes) {}

  @Inject
  PlanEditor(
      PlanShelf shelf,
      PlanVersions versions,
      PlanWords words,
      LineEditor lines,
      Overlay overlay,
      Toasts toasts,
      UiTexts texts,
      Formats formats,
      WatchClock clock,
      Tasks tasks,
      Fx fx) {
    this.shelf = shelf;
    this.versions = versions;
    this.words = words;
    this.lines = lines;
    this.overlay = overlay;
    this.toasts = toasts;
    this.texts = texts;
    this.formats = formats;
    this.clock = clock;
    this.tasks = tasks;
    this.fx = fx;
    parts.setCellFactory(view -> new PartCell());
    parts.setId("plan-parts");
    parts.getStyleClass().add("plan-parts");
    parts.getSelectionModel().selectedItemProperty().subscribe(this::choose);
    take.setId("plan-take");
    take.getStyleClass().add("accent");
    Saving saving = new Saving(tasks, fx);
    take.setOnAction(event -> take(saving));
    version.setId("plan-version");
    by.setId("plan-by");
    note.setId("plan-note");
    version.textProperty().subscribe(this::renamed);
    by.textProperty().subscribe(text -> allow());
    note.textProperty().subscribe(text -> allow());
  }

  /** Reads the shelf and opens the first plan. */
  public void open() {
    tasks
        .of(Message.of("plan.task.read"), progress -> readShelf())
        .quiet()
        .onSuccess(fx, this::show)
        .onFailure(fx, tasks::report)
        .start();
  }

  private Shelf readShelf() {
    Map<String, InForce> since =
        versions.own().stream()
            .filter(history -> history.now().isPresent())
            .collect(Collectors.toMap(PlanHistory::key, history -> history.now().orElseThrow()));
    return new Shelf(shelf.plans(), since);
  }

  private void show(Shelf all) {
    Label title = new Label(texts.get("plan.editor"));
    title.getStyleClass().add("dialog-title");
    ComboBox<PlanReading.Read> choice = new ComboBox<>();
    choice.setId("plan-choice");
    choice.setCellFactory(view -> new PlanCell());
    choice.setButtonCell(new PlanCell());
    choice.getItems().setAll(all.plans());
    choice.setOnAction(event -> begin(choice.getValue(), all));
    HBox head = new HBox(title, choice);
    head.getStyleClass().add("row");
    about.setWrapText(true);
    about.getStyleClass().add("muted");
    ScrollPane found = new ScrollPane(findings);
    found.setFitToWidth(true);
    found.getStyleClass().add("plan-findings");
    VBox right = new VBox(lines.node());
    VBox.setVgrow(lines.node(), Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    HBox body = new HBox(parts, right);
    body.getStyleClass().add("plan-body");
    refusal.getStyleClass().setAll("label", "failed");
    refusal.setWrapText(true);
    refusal.setText("");
    by.clear();
    note.clear();
    Button close = new Button(texts.get("ui.question.back"));
    close.setOnAction(event -> overlay.close());
    VBox panel = new VBox(head, about, body, found, named(), refusal, new HBox(close, take));
    panel.getChildren().getLast().getStyleClass().add("dialog-buttons");
    panel.getStyleClass().addAll("dialog-panel", "widest-dialog");
    panel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    overlay.show(panel, Pos.CENTER, choice);
    if (all.plans().isEmpty()) {
      about.setText(texts.get("plan.editor.none"));
      take.setDisable(true);
    } else {
      choice.getSelectionModel().select(0);
      begin(all.plans().getFirst(), all);
    }
  }

  private Node named() {
    take.setText(texts.get("plan.take"));
    HBox row = new HBox();
    row.getStyleClass().add("row");
    note.setPromptText(texts.get("plan.note.prompt"));
    HBox.setHgrow(note, Priority.ALWAYS);
    version.setPrefColumnCount(8);
    by.setPrefColumnCount(12);
    for (Map.Entry<String, TextField> one :
        List.of(
            Map.entry("plan.field.version", version),
            Map.entry("plan.by", by),
            Map.entry("plan.note", note))) {
      Label name = new Label(texts.get(one.getKey()));
      name.setMinWidth(Region.USE_PREF_SIZE);
      name.setLabelFor(one.getValue());
      row.getChildren().addAll(name, one.getValue());
    }
    return row;
  }

  private void begin(PlanReading.Read read, Shelf all) {
    Plan plan = read.plan();
    inForce = plan;
    draft = PlanDraft.of(plan, PlanWriter.heading(read.text()));
    Map<String, Plan> known =
        all.plans().stream()
            .map(PlanReading.Read::plan)
            .collect(Collectors.toMap(Plan::key, Function.identity()));
    about.setText(about(plan, Optional.ofNullable(all.since().get(plan.key())), known));
    parts.getItems().setAll(draft.parts());
    parts.getSelectionModel().select(0);
    version.setText(plan.version());
    look();
  }

  private String about(Plan plan, Optional<InForce> since, Map<String, Plan> known) {
    List<String> said = new ArrayList<>();
    said.add(texts.name("plan.kind", plan.kind()));
    since.ifPresentOrElse(
        one -> said.add(texts.get("plan.about.since", one.version(), formats.moment(one.since()))),
        () -> said.add(texts.get("plan.about.unkept")));
    plan.parent()
        .ifPresent(parent ->
            said.add(
                texts.get(
                    "plan.about.parent",
                    Optional.ofNullable(known.get(parent)).map(Plan::title).orElse(parent))));
    PlanFamily.remark(plan, known).ifPresent(remark -> said.add(texts.say(remark)));
    plan.upkeep()
        .reviewDue()
        .ifPresent(day ->
            said.add(
                texts.get(
                    plan.upkeep().overdue(clock.now().toLocalDate())
                        ? "plan.about.overdue"
                        : "plan.about.review",
                    day)));
    return String.join(texts.get("plan.line.dot"), said);
  }

  private void choose(@Nullable Part part) {
    PlanDraft now = draft;
    if (part != null && now != null) {
      lines.show(part, now.lines(part), changed -> change(part, changed));
    }
  }

  private void change(Part part, List<Map<String, String>> changed) {
    PlanDraft now = draft;
    if (now != null) {
      draft = now.with(part, changed);
      if (part.key().equals(PlanDraft.HEAD) && !changed.isEmpty()) {
        version.setText(changed.getFirst().getOrDefault("version", ""));
      }
      look();
    }
  }

  private void renamed(String name) {
    PlanDraft now = draft;
    if (now == null) {
      return;
    }
    Part head = now.parts().getFirst();
    Map<String, String> line = new LinkedHashMap<>(now.lines(head).getFirst());
    if (!name.equals(line.put("version", name))) {
      draft = now.with(head, List.of(line));
      look();
    }
  }

  /** Reads the draft as a plan file in the background; a newer draft makes the answer void. */
  private void look() {
    PlanDraft now = draft;
    Plan before = inForce;
    ready = null;
    allow();
    if (now == null || before == null) {
      return;
    }
    tasks
        .of(
            Message.of("plan.task.read"),
            progress -> {
              PlanReading reading = now.read();
              return new Seen(
                  reading,
                  reading instanceof PlanReading.Read read
                      ? PlanDiff.between(before, read.plan())
                      : List.of());
            })
        .quiet()
        .onSuccess(
            fx,
            seen -> {
              if (now.equals(draft)) {
                show(now, seen);
              }
            })
        .onFailure(fx, tasks::report)
        .start();
  }

  private void show(PlanDraft of, Seen seen) {
    List<Label> said = new ArrayList<>();
    switch (seen.reading()) {
      case PlanReading.Refused refused -> {
        faulty = of.faulty(refused.faults());
        refused.faults().forEach(fault -> said.add(line(fault(fault), "failed")));
      }
      case PlanReading.Read read -> {
        faulty = List.of();
        ready = seen.changes().isEmpty() ? null : read;
        said.add(
            line(
                texts.get(
                    seen.changes().isEmpty() ? "plan.changes.none" : "plan.changes",
                    seen.changes().size()),
                "strong"));
        seen.changes().forEach(change -> said.add(line(words.change(change), "muted")));
      }
    }
    findings.getChildren().setAll(said);
    parts.refresh();
    allow();
  }

  /** The line of a text nobody sees would help nobody: reason and remedy, the part is marked. */
  private String fault(PlanFault fault) {
    return texts.get("plan.fault", texts.say(fault.reason()), texts.say(fault.remedy()));
  }

  private Label line(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }

  private void allow() {
    take.setDisable(ready == null || by.getText().isBlank() || note.getText().isBlank());
  }

  private void take(Saving saving) {
    PlanReading.Read plan = ready;
    if (plan == null) {
      return;
    }
    String who = by.getText();
    String why = note.getText();
    saving.act(
        Message.of("plan.task.take"),
        () -> versions.publish(plan.text(), who, why),
        () -> {
          overlay.close();
          toasts.say(Message.of("plan.taken", plan.plan().title(), plan.plan().version()));
        },
        failure -> {
          if (failure instanceof RefusedException refused) {
            refusal.setText(texts.say(refused.said()));
          } else {
            tasks.report(failure);
          }
        });
  }

  /** A part, how many lines it has, and whether something in it is wrong. */
  private final class PartCell extends ListCell<Part> {
    @Override
    protected void updateItem(@Nullable Part part, boolean empty) {
      super.updateItem(part, empty);
      PlanDraft now = draft;
      getStyleClass().remove("failed");
      if (empty || part == null || now == null) {
        setText(null);
        return;
      }
      String name = words.part(now, part);
      setText(part.single() ? name : texts.get("plan.part.count", name, now.lines(part).size()));
      if (faulty.contains(part)) {
        getStyleClass().add("failed");
      }
    }
  }

  private static final class PlanCell extends ListCell<PlanReading.Read> {
    @Override
    protected void updateItem(PlanReading.@Nullable Read read, boolean empty) {
      super.updateItem(read, empty);
      setText(empty || read == null ? null : read.plan().title());
    }
  }
}
