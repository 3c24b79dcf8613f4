package org.watchfloor.response.view;

import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.KeyHint;
import org.watchfloor.ui.Page;
import org.watchfloor.ui.map.SituationPanel;

/** What responses show. */
public final class ResponseViewModule extends FeatureModule {
  /** The id of the page 响应. */
  public static final String PAGE = "response";

  @Override
  protected void configure() {
    page(
        new Page(
            PAGE, "response.page", "mdi2b-bullhorn", 300, "/fxml/response/responses.fxml", null));
    band(LevelBandItem.class);
    band(OverdueBandItem.class);
    command(StartResponse.class);
    command(OpenOverdue.class);
    search(ResponseSearch.class);
    opener(ResponseOpener.class);
    opener(TaskOpener.class);
    keyHint(new KeyHint(PAGE, "P", "response.key.print"));
    keyHint(new KeyHint(PAGE, "F8", "response.key.done"));
    keyHint(new KeyHint(PAGE, "Ctrl+Enter", "response.key.decide"));
    set(SituationPanel.class)
        .addBinding()
        .toInstance(new SituationPanel("response.panel.title", 20, "/fxml/response/levels.fxml"));
  }
}
