package org.watchfloor.response.consultation.view;

import jakarta.inject.Inject;
import org.watchfloor.response.consultation.Consultations;
import org.watchfloor.ui.ObjectOpener;

/** Opens a consultation on its page. */
final class ConsultationOpener implements ObjectOpener {
  private final ConsultationViewModel model;

  @Inject
  ConsultationOpener(ConsultationViewModel model) {
    this.model = model;
  }

  @Override
  public String kind() {
    return Consultations.KIND;
  }

  @Override
  public String page() {
    return ConsultationViewModule.PAGE;
  }

  @Override
  public void show(String id) {
    model.wanted().set(id);
  }
}
