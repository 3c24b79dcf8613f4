package org.watchfloor.response.plan.view;

import jakarta.inject.Inject;
import javafx.geometry.Pos;
import org.watchfloor.base.Message;
import org.watchfloor.response.plan.PlanDrafts;
import org.watchfloor.response.plan.version.PlanVersions;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Overlay;
import org.watchfloor.ui.dialog.Toasts;

/**
 * Edits a plan part by part and line by line, and begins new ones. Whatever is done is read by the
 * reader of plan files at once: what is wrong and what is other than in the version in force stand
 * below, and only a whole plan of a new version can be taken into force. JavaFX thread.
 */
public final class PlanEditor {
  private final PlanAbout plans;
  private final PlanVersions versions;
  private final PlanDrafts drafts;
  private final PlanWords words;
  private final Overlay overlay;
  private final Toasts toasts;
  private final UiTexts texts;
  private final Tasks tasks;
  private final Fx fx;

  @Inject
  PlanEditor(
      PlanAbout plans,
      PlanVersions versions,
      PlanDrafts drafts,
      PlanWords words,
      Overlay overlay,
      Toasts toasts,
      UiTexts texts,
      Tasks tasks,
      Fx fx) {
    this.plans = plans;
    this.versions = versions;
    this.drafts = drafts;
    this.words = words;
    this.overlay = overlay;
    this.toasts = toasts;
    this.texts = texts;
    this.tasks = tasks;
    this.fx = fx;
  }

  /** Reads the shelf and opens the first plan; what another opening left undone is gone. */
  public void open() {
    tasks
        .of(Message.of("plan.task.read"), progress -> plans.read())
        .quiet()
        .onSuccess(fx, this::show)
        .onFailure(fx, tasks::report)
        .start();
  }

  private void show(PlanAbout.Found found) {
    PlanWork work = new PlanWork(tasks, fx);
    PlanFoot foot = new PlanFoot(work, versions, drafts, overlay, toasts, texts, tasks, fx);
    PlanPanel panel = new PlanPanel(found, plans, work, words, texts, foot);
    overlay.show(panel.node(), Pos.CENTER, panel.first());
  }
}
