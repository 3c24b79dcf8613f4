package org.watchfloor.response.consultation.view;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Calls a consultation from anywhere. */
final class CallConsultation implements Command {
  private final ConsultationForms forms;

  @Inject
  CallConsultation(ConsultationForms forms) {
    this.forms = forms;
  }

  @Override
  public String titleKey() {
    return "response.consult.act.call";
  }

  @Override
  public String icon() {
    return ConsultationViewModule.ICON;
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(Navigator navigator) {
    navigator.open(ConsultationViewModule.PAGE);
    forms.call("", null);
  }
}
