package org.watchfloor.response.plan.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.response.plan.PlanDraft;
import org.watchfloor.response.plan.PlanDrafts;
import org.watchfloor.response.plan.PlanPart;
import org.watchfloor.response.plan.PlanReading;
import org.watchfloor.response.plan.version.PlanVersions;
import org.watchfloor.response.plan.view.PlanWork.Seen;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Saving;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Overlay;
import org.watchfloor.ui.dialog.Toasts;

/**
 * Under the plan: the name of its version, who decides and what changed, and what becomes of it: it
 * is taken into force, or kept as a draft, or a kept draft is laid down. JavaFX thread.
 */
final class PlanFoot {
  private final PlanWork work;
  private final PlanVersions versions;
  private final PlanDrafts drafts;
  private final Overlay overlay;
  private final Toasts toasts;
  private final UiTexts texts;
  private final Tasks tasks;
  private final Saving saving;
  private final TextField version = new TextField();
  private final TextField by = new TextField();
  private final TextField note = new TextField();
  private final Label refusal = new Label();
  private final Button take = new Button();
  private final Button keep = new Button();
  private final Button drop = new Button();
  private final VBox box = new VBox();

  PlanFoot(
      PlanWork work,
      PlanVersions versions,
      PlanDrafts drafts,
      Overlay overlay,
      Toasts toasts,
      UiTexts texts,
      Tasks tasks,
      Fx fx) {
    this.work = work;
    this.versions = versions;
    this.drafts = drafts;
    this.overlay = overlay;
    this.toasts = toasts;
    this.texts = texts;
    this.tasks = tasks;
    this.saving = new Saving(tasks, fx);
    version.setId("plan-version");
    by.setId("plan-by");
    note.setId("plan-note");
    note.setPromptText(texts.get("plan.note.prompt"));
    refusal.getStyleClass().setAll("label", "failed");
    refusal.setWrapText(true);
    refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
    take.getStyleClass().add("accent");
    box.getChildren()
        .setAll(
            named(),
            refusal,
            buttons(
                act(take, "plan.take", "plan-take", this::take),
                act(keep, "plan.keep", "plan-keep", this::keep),
                act(drop, "plan.drop", "plan-drop", this::drop)));
    box.getStyleClass().add("dispatch-rows");
    version.textProperty().subscribe(this::renamed);
    by.textProperty().subscribe(text -> allow());
    note.textProperty().subscribe(text -> allow());
    work.draft().subscribe(this::show);
    work.seen().subscribe(seen -> allow());
  }

  Node node() {
    return box;
  }

  /**
   * Begins with a plan.
   *
   * @param kept whether a draft of it is kept, and can be laid down
   */
  void begin(boolean kept) {
    by.clear();
    note.clear();
    refusal.setText("");
    drop.setVisible(kept);
    drop.setManaged(kept);
  }

  private Node named() {
    HBox row = new HBox();
    row.getStyleClass().add("row");
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

  private Node buttons(Button... acts) {
    Button close = new Button(texts.get("ui.question.back"));
    close.setOnAction(event -> overlay.close());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(close, gap);
    row.getChildren().addAll(List.of(acts).reversed());
    row.getStyleClass().add("dialog-buttons");
    return row;
  }

  private Button act(Button button, String text, String id, Runnable act) {
    button.setText(texts.get(text));
    button.setId(id);
    button.setOnAction(event -> act.run());
    return button;
  }

  private void show(@Nullable PlanDraft draft) {
    if (draft != null) {
      String now = head(draft).getOrDefault("version", "");
      if (!now.equals(version.getText())) {
        version.setText(now);
      }
    }
    allow();
  }

  private void renamed(String name) {
    PlanDraft now = work.draft().get();
    if (now == null || name.equals(head(now).getOrDefault("version", ""))) {
      return;
    }
    Map<String, String> line = new LinkedHashMap<>(head(now));
    line.put("version", name);
    work.along(PlanPart.whole(PlanPart.HEAD), List.of(line));
  }

  private static Map<String, String> head(PlanDraft draft) {
    return draft.line(PlanPart.whole(PlanPart.HEAD));
  }

  private void allow() {
    take.setDisable(ready().isEmpty() || by.getText().isBlank() || note.getText().isBlank());
    keep.setDisable(work.draft().get() == null);
  }

  private Optional<PlanReading.Read> ready() {
    Seen seen = work.seen().get();
    return seen == null ? Optional.empty() : seen.ready();
  }

  private void take() {
    ready()
        .ifPresent(plan -> {
          String who = by.getText();
          String why = note.getText();
          saving.act(
              Message.of("plan.task.take"),
              () -> versions.publish(plan.text(), who, why),
              () -> left("plan.taken", plan.plan().title(), plan.plan().version()),
              this::refused);
        });
  }

  private void keep() {
    PlanDraft now = work.draft().get();
    if (now != null) {
      saving.act(
          Message.of("plan.task.keep"),
          () -> drafts.keep(now),
          kept -> left("plan.kept", now.title(), kept.getFileName().toString()),
          this::refused);
    }
  }

  private void drop() {
    PlanDraft now = work.draft().get();
    if (now != null) {
      saving.act(
          Message.of("plan.task.keep"),
          () -> drafts.drop(now.key()),
          () -> left("plan.dropped", now.title()),
          this::refused);
    }
  }

  private void left(String key, Object... words) {
    overlay.close();
    toasts.say(Message.of(key, words));
  }

  private void refused(Throwable failure) {
    if (failure instanceof RefusedException refused) {
      refusal.setText(texts.say(refused.said()));
    } else {
      tasks.report(failure);
    }
  }
}
