package org.watchfloor.response.view;

import org.watchfloor.response.Response;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.LevelChip;

/** How levels are shown and named, the same on the page, in the band and beside the map. */
final class LevelNames {
  private LevelNames() {}

  static String of(UiTexts texts, Hazard hazard) {
    return texts.name("response.hazard", hazard);
  }

  static String of(UiTexts texts, ResponseLevel level) {
    return texts.name("response.level", level);
  }

  /** 台风四级响应. */
  static String of(UiTexts texts, Response response) {
    return texts.get("response.name", of(texts, response.hazard()), of(texts, response.level()));
  }

  /** The chip of a level, with what is in force at it; coloured only while it is in force. */
  static LevelChip chip(UiTexts texts, Response response) {
    LevelChip chip =
        LevelChip.of(
            response.level().rank(),
            texts.get("response.chip." + response.stage().name(), of(texts, response.hazard())));
    if (!response.stage().inForce()) {
      chip.getStyleClass().removeIf(style -> style.matches("level-\\d"));
      chip.getStyleClass().add("level-none");
    }
    chip.setAccessibleText(of(texts, response));
    return chip;
  }
}
