package org.watchfloor.response.consultation.view;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectAction;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.warning.WarningService;
import org.watchfloor.warning.WarningWords;

/** Calls a consultation about one warning. */
final class ConsultOnWarning implements ObjectAction {
  private final WarningService warnings;
  private final ConsultationForms forms;
  private final Navigator navigator;
  private final Tasks tasks;
  private final Fx fx;
  private final UiTexts texts;

  @Inject
  ConsultOnWarning(
      WarningService warnings,
      ConsultationForms forms,
      Navigator navigator,
      Tasks tasks,
      Fx fx,
      UiTexts texts) {
    this.warnings = warnings;
    this.forms = forms;
    this.navigator = navigator;
    this.tasks = tasks;
    this.fx = fx;
    this.texts = texts;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public boolean fits(ObjectRef object) {
    return object.kind().equals(WarningService.KIND);
  }

  @Override
  public String titleKey(ObjectRef object) {
    return "response.consult.act.call";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(ObjectRef object) {
    tasks
        .of(Message.of("response.consult.task.read"), progress -> warnings.find(object.id()))
        .quiet()
        .onSuccess(
            fx,
            found ->
                found.ifPresent(warning -> {
                  navigator.open(ConsultationViewModule.PAGE);
                  forms.call(
                      texts.get(
                          "response.consult.onWarning", texts.say(WarningWords.title(warning))),
                      warning.id());
                }))
        .startLatest();
  }
}
