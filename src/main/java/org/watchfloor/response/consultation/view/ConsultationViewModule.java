package org.watchfloor.response.consultation.view;

import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.KeyHint;
import org.watchfloor.ui.Page;

/** What the console shows of consultations. */
public final class ConsultationViewModule extends FeatureModule {
  static final String PAGE = "consultation";

  static final String ICON = "mdi2f-forum";

  @Override
  protected void configure() {
    page(
        new Page(
            PAGE,
            "response.consult.page",
            ICON,
            320,
            "/fxml/response/consultations.fxml",
            "Shortcut+Shift+H"));
    keyHint(new KeyHint(PAGE, "N", "response.consult.act.call"));
    keyHint(new KeyHint(PAGE, "O", "response.consult.act.hear"));
    keyHint(new KeyHint(PAGE, "C", "response.consult.act.conclude"));
    keyHint(new KeyHint(PAGE, "P", "response.consult.act.print"));
    keyHint(new KeyHint(PAGE, "Enter", "response.chain.act.looked"));
    command(CallConsultation.class);
    opener(ConsultationOpener.class);
    objectAction(ConsultOnWarning.class);
  }
}
