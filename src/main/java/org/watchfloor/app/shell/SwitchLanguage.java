package org.watchfloor.app.shell;

import jakarta.inject.Inject;
import org.watchfloor.base.Language;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.UiTexts;

/** Switches between Chinese and English. */
final class SwitchLanguage implements Command {
  private final UiTexts texts;

  @Inject
  SwitchLanguage(UiTexts texts) {
    this.texts = texts;
  }

  @Override
  public String titleKey() {
    return "app.command.language";
  }

  @Override
  public String icon() {
    return "mdi2t-translate";
  }

  @Override
  public String key() {
    return "Shortcut+Shift+L";
  }

  @Override
  public void run(Navigator navigator) {
    texts.use(texts.language().get() == Language.ZH ? Language.EN : Language.ZH);
  }
}
